import { describe, expect, it } from 'vitest';

import type { IndicatorRow } from '../../../src/model/indicator.ts';
import { hits } from './run-rule.ts';

const row = (given: Partial<IndicatorRow>) => [
  {
    budget_yuan: 100_000,
    indicators: [
      {
        type: 'cost' as const,
        dimension: 'money' as const,
        unit: '元',
        base_value: 350,
        denominator: null,
        denominator_source: null,
        ...given,
      },
    ],
  },
];

describe('DQ19', () => {
  it.each([
    ['a denominator in the name only', { denominator: '人', denominator_source: 'name' }],
    ['a price without any', {}],
    ['one just below a tenth of the budget', { base_value: 9_999 }],
  ] as const)('hits %s', (_, given) => expect(hits('DQ19', row(given))).toEqual(['p1-i1']));

  it.each([
    ['a denominator in the unit', { denominator: '人', denominator_source: 'unit' }],
    ['a tenth of the budget: that may be a total', { base_value: 10_000 }],
    ['a sum in 万元', { unit: '万元', base_value: 5_000 }],
    ['money that is no cost', { type: 'economic' }],
  ] as const)('lets %s be', (_, given) => expect(hits('DQ19', row(given))).toEqual([]));
});
