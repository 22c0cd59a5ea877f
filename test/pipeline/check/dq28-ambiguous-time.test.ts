import { describe, expect, it } from 'vitest';

import type { IndicatorRow } from '../../../src/model/indicator.ts';
import { hits } from './run-rule.ts';

const row = (given: Partial<IndicatorRow>) => [
  {
    indicators: [
      { type: 'timeliness' as const, unit: '月', value: 12, unit_source: 'value' as const, ...given },
    ],
  },
];

describe('DQ28', () => {
  it.each([[{}], [{ unit_source: 'column' }], [{ unit: '年', value: 1, unit_source: 'column' }]] as const)(
    'hits %j',
    (given) => expect(hits('DQ28', row(given))).toEqual(['p1-i1']),
  );

  it.each([
    // twelve months, said plainly
    [{ unit: '个月' }],
    [{ value: 6 }],
    [{ unit: '年', value: 1 }],
    [{ unit: '天' }],
    [{ type: 'quantity' }],
  ] as const)('lets %j be', (given) => expect(hits('DQ28', row(given))).toEqual([]));
});
