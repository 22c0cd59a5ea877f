import { FACETS, type Filter } from '../filter.ts';
import type { Relaxation } from '../relaxations.ts';
import { inOrder } from './in-order.ts';

/** Like the question of the same name; `countOf` says how many rows a filter matches. */
export function packedRelaxations(filter: Filter, countOf: (filter: Filter) => number): Relaxation[] {
  const parts = ([...FACETS, 'q'] as const).filter((part) => (filter[part]?.length ?? 0) > 0);
  return parts
    .map((part) => ({ part, count: countOf({ ...filter, [part]: undefined }) }))
    .sort(inOrder(({ count }) => -count));
}
