import { describe, expect, it } from 'vitest';

import type { Comparator } from '../../../src/model/target.ts';
import { hits } from './run-rule.ts';

const row = (comparator: Comparator, value: number, base_unit: string, name = '完成率') => [
  { indicators: [{ kind: 'quantity' as const, comparator, value, base_unit, name }] },
];

describe('DQ17', () => {
  it.each([
    ['>=', 101, '%'],
    ['=', 120, '%'],
    ['<=', 100, '%'],
    ['<=', 105, '%'],
    ['>=', 0, '人'],
    ['>=', -1, '%'],
  ] as const)('hits %s %s %s', (comparator, value, unit) =>
    expect(hits('DQ17', row(comparator, value, unit))).toEqual(['p1-i1']),
  );

  it.each([
    ['>=', 100, '%'],
    ['=', 100, '%'],
    ['<=', 99.9, '%'],
    ['<=', 300, '人'],
    ['>', 0, '人'],
    ['=', 0, '次'],
    ['>=', 120, '%', '营收增长率'],
  ] as const)('lets %s %s %s be', (comparator, value, unit, name?: string) =>
    expect(hits('DQ17', row(comparator, value, unit, name))).toEqual([]),
  );
});
