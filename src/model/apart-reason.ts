import type { Conflict } from './comparability.ts';
import type { Dimension } from './target.ts';

/** What a number has to share with the axis of a measure. */
interface Scaled {
  dimension: Dimension | null;
  /** Base unit without what it is per. */
  base_unit: string | null;
  /** What a value is per; null for none. */
  denominator: string | null;
}

/** Why a number of a measure stands beside its axis: the first part of the scale that differs. */
export function apartReason(row: Scaled, measure: Scaled): Conflict {
  if (row.denominator !== null && row.denominator !== measure.denominator) return 'denominator';
  if (row.base_unit === null) return 'no_unit';
  return row.dimension === measure.dimension ? 'unit' : 'dimension';
}
