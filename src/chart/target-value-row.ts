import type { Comparator } from '../model/target.ts';
import type { AgencyYear } from './agency-strip.ts';

/** One target that is a number, in base units. All rows of a chart stand on one axis. */
export interface TargetValueRow extends AgencyYear {
  indicator_id: string;
  project: string;
  name: string;
  comparator: Comparator;
  base_value: number;
  base_unit: string;
  /** As printed. */
  denominator: string | null;
  /** The id of its axis, as src/model/comparability.ts gives it. */
  axis: string;
  value_raw: string;
}
