import { describe, expect, it } from 'vitest';

import { hits, runRule } from './run-rule.ts';

const project = (budget_yuan: number, base_value: number, denominator: string | null = null, rest = {}) => ({
  budget_yuan,
  indicators: [
    {
      type: 'cost' as const,
      kind: 'quantity' as const,
      dimension: 'money' as const,
      base_unit: '元',
      base_value,
      denominator,
      ...rest,
    },
  ],
});

describe('DQ01', () => {
  it('hits a total above the budget and shows both', () => {
    const [finding] = runRule('DQ01', [project(120_000, 200_000)]);
    expect(finding).toMatchObject({ indicator_id: 'p1-i1', severity: 'error' });
    expect(JSON.parse(finding?.arithmetic ?? '')).toMatchObject({
      result: 200_000,
      relation: '>',
      compared: { value: 120_000 },
    });
  });

  it.each([
    ['a total of just the budget', project(120_000, 120_000)],
    ['a total below it', project(120_000, 119_999.99)],
    ['a price, however high', project(120_000, 200_000, '件')],
    ['money that is no cost', project(120_000, 200_000, null, { type: 'economic' })],
    ['a cost that is no money', project(120_000, 200_000, null, { dimension: 'ratio', base_unit: '%' })],
  ])('lets %s be', (_, made) => expect(hits('DQ01', [made])).toEqual([]));
});
