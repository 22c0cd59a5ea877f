import { describe, expect, it } from 'vitest';

import { runRule } from './run-rule.ts';

const count = (name: string, base_value: number, base_unit: string, comparator = '>=') =>
  ({
    type: 'quantity',
    kind: 'quantity',
    dimension: 'count',
    name,
    base_value,
    base_unit,
    comparator,
    denominator: null,
  }) as const;
const cost = (name: string, base_value: number, denominator: string | null, comparator = '=') =>
  ({
    type: 'cost',
    kind: 'quantity',
    dimension: 'money',
    name,
    base_value,
    base_unit: '元',
    unit: '元',
    comparator,
    denominator,
  }) as const;
const run = (budget_yuan: number, indicators: object[]) => runRule('DQ02', [{ budget_yuan, indicators }]);

describe('DQ02', () => {
  it('is an error where both bounds force the product above the budget', () => {
    const [finding] = run(74_000, [count('值班律师人数', 500, '人', '='), cost('平均成本', 200, '人')]);
    expect(finding?.severity).toBe('error');
    expect(JSON.parse(finding?.arithmetic ?? '')).toMatchObject({
      terms: [{ value: 100_000, factors: [{ value: 500 }, { value: 200 }] }],
      result: 100_000,
      relation: '>',
      compared: { value: 74_000 },
    });
  });

  it('is a warning where the price is only a ceiling', () => {
    const [finding] = run(200_000, [count('培训对象人数', 800, '人'), cost('人均培训成本', 350, '人', '<=')]);
    expect(finding?.severity).toBe('warning');
  });

  it('adds the fixed sums of the project', () => {
    const [finding] = run(50_000, [
      count('执法证本数', 800, '册'),
      cost('每本执法证的费用', 82, '本'),
      cost('监考费用', 20_000, null),
    ]);
    expect(JSON.parse(finding?.arithmetic ?? '')).toMatchObject({
      result: 85_600,
      terms: [{ value: 65_600 }, { value: 20_000 }],
    });
  });

  it.each([
    ['a product of just the budget', 100_000, [count('律师人数', 500, '人'), cost('平均成本', 200, '人')]],
    ['sums without a product: that is DQ01', 10_000, [cost('监考费用', 20_000, null)]],
    [
      'a price of another thing than is counted',
      10_000,
      [count('打印次数', 8, '次'), cost('单次出差支出金额', 2_000, '次')],
    ],
    [
      'a price per person beside cases only',
      10_000,
      [count('案件数', 800, '件'), cost('人均培训成本', 350, '人')],
    ],
    [
      'a price that two quantities would fit alike',
      10_000,
      [count('甲类培训人数', 100, '人'), count('乙类培训人数', 300, '人'), cost('人均培训成本', 350, '人')],
    ],
    [
      'a project of which one price finds no quantity',
      10_000,
      [count('律师人数', 500, '人'), cost('平均成本', 200, '人'), cost('每小时费用', 65, '小时')],
    ],
  ])('lets %s be', (_, budget, indicators) => expect(run(budget, indicators)).toEqual([]));

  it('takes a price for the quantity whose name it shares', () => {
    const [finding] = run(10_000, [
      count('讲座次数', 2, '次'),
      count('文艺汇演次数', 10, '次'),
      cost('每次文艺汇演的费用', 3_000, '次'),
    ]);
    expect(JSON.parse(finding?.arithmetic ?? '')).toMatchObject({ result: 30_000 });
  });
});
