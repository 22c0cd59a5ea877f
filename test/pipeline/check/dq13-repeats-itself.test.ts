import { describe, expect, it } from 'vitest';

import { hits } from './run-rule.ts';

const row = (
  name: string,
  value_raw: string,
  description: string | null = null,
  kind: 'text' | 'quantity' | 'none' = 'text',
) => [{ indicators: [{ name, value_raw, description, kind }] }];

describe('DQ13', () => {
  it.each([
    ['its name', row('维护社会稳定', '维护 社会稳定')],
    ['its description', row('社会效益', '解决了实际问题', '解决了实际问题')],
    ['a count without a number', row('受益人数', '全年受援人数')],
    ['a quantity without a number', row('律师', '当年指派律师数量')],
  ])('hits %s', (_, made) => expect(hits('DQ13', made)).toEqual(['p1-i1']));

  it.each([
    ['words of its own', row('维护社会稳定', '不发生群体性事件')],
    ['a row that does not apply: that is DQ14', row('不涉及', '不涉及', null, 'none')],
    ['a number', row('合格率100%', '合格率100%', null, 'quantity')],
  ])('lets %s be', (_, made) => expect(hits('DQ13', made)).toEqual([]));
});
