import { describe, expect, it } from 'vitest';

import { hits } from './run-rule.ts';

const row = (name: string, description: string | null) => [{ indicators: [{ name, description }] }];

describe('DQ16', () => {
  it('hits a description that is the name', () =>
    expect(hits('DQ16', row('指派案件数', '指派 案件数'))).toEqual(['p1-i1']));

  it.each([
    ['one that says more', row('培训完成率', '完成培训人数/应培训人数*100%')],
    ['none', row('培训完成率', null)],
  ])('lets %s be', (_, made) => expect(hits('DQ16', made)).toEqual([]));
});
