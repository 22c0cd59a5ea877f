import type { IndicatorType } from '../../model/indicator-type.ts';
import type { NumericShare } from '../numeric-shares.ts';
import { inOrder } from './in-order.ts';
import type { PackedFact } from './packed-facts.ts';

/** Like the question of the same name, from the matching rows. */
export function packedNumericShares(facts: readonly PackedFact[]): NumericShare[] {
  const shares = new Map<IndicatorType, NumericShare>();
  for (const { type, kind } of facts) {
    const share = shares.get(type) ?? { type, quantities: 0, indicators: 0 };
    share.indicators += 1;
    if (kind === 'quantity') share.quantities += 1;
    shares.set(type, share);
  }
  return [...shares.values()].sort(inOrder((row) => row.type));
}
