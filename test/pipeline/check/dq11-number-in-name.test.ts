import { describe, expect, it } from 'vitest';

import { hits, runRule } from './run-rule.ts';

const row = (name: string, base_value: number, base_unit: string) => [
  { indicators: [{ name, base_value, base_unit, kind: 'quantity' as const }] },
];

describe('DQ11', () => {
  it('hits 共2人 beside 3 and shows both', () => {
    const [finding] = runRule('DQ11', row('驻村工作队员共2人', 3, '人'));
    expect(JSON.parse(finding?.arithmetic ?? '')).toMatchObject({
      result: 2,
      relation: '≠',
      compared: { value: 3 },
    });
  });

  it('reads the unit: 2万元 beside 3万元', () =>
    expect(hits('DQ11', row('补助2万元', 30_000, '元'))).toEqual(['p1-i1']));

  it.each([
    ['the same number', row('开展培训工作2次', 2, '次')],
    ['one of two numbers', row('2次培训、4次会议', 4, '次')],
    ['a date', row('12.4国家宪法日活动', 3, '次')],
    ['a year', row('2024年底完成', 1, '年')],
    ['a hotline', row('12348热线接通量', 450_000, '通/年')],
    ['another unit', row('每月2次培训人数', 30, '人')],
    ['the same in another unit of the family', row('补助2万元', 20_000, '元')],
  ])('lets %s be', (_, made) => expect(hits('DQ11', made)).toEqual([]));
});
