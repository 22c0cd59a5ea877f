import type { IndicatorRow } from '../../model/indicator.ts';
import type { Product } from '../project-cost.ts';
import type { Term } from './rule.ts';

/** A product as a term of a calculation: 20 × 3,800 × 12. `termOf` says where a row's value is printed. */
export function productTerm(
  { cost, count, months, value }: Product,
  termOf: (row: IndicatorRow) => Term,
): Term {
  const byMonth = months === 1 ? [] : [{ label: '月数', value: months, unit: '月', line: null }];
  return {
    label: cost.name,
    value,
    unit: '元',
    line: null,
    factors: [termOf(count), termOf(cost), ...byMonth],
  };
}
