import type { TypeShare } from '../type-shares.ts';
import { inOrder } from './in-order.ts';

/** Like the question of the same name, from the matching rows. */
export function packedTypeShares(facts: readonly Omit<TypeShare, 'indicators'>[]): TypeShare[] {
  const shares = new Map<string, TypeShare>();
  for (const fact of facts) {
    const { agency_id, agency, agency_en, year, year_basis, status, type } = fact;
    const key = [agency_id, year, year_basis, status, type].join(' ');
    const share = shares.get(key);
    if (share) share.indicators += 1;
    else shares.set(key, { agency_id, agency, agency_en, year, year_basis, status, type, indicators: 1 });
  }
  return [...shares.values()].sort(
    inOrder(
      (row) => row.agency_id,
      (row) => row.year,
      (row) => row.type,
      (row) => row.year_basis,
      (row) => row.status,
    ),
  );
}
