import type { Comparator } from '../model/target.ts';
import type { AgencyYear } from './agency-strip.ts';

/** One target that is a number, in base units. All rows of a chart share one base unit and one denominator. */
export interface TargetValueRow extends AgencyYear {
  indicator_id: string;
  project: string;
  name: string;
  comparator: Comparator;
  base_value: number;
  base_unit: string;
  denominator: string | null;
  value_raw: string;
}
