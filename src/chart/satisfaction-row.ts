import type { Comparator, TargetKind } from '../model/target.ts';
import type { AgencyYear } from './agency-strip.ts';

/** One satisfaction target of a respondent group; `base_value` (%) is null where the target is prose, not set, or prints no unit. */
export interface SatisfactionRow extends AgencyYear {
  measure_id: string;
  measure: string;
  measure_en: string;
  name: string;
  value_raw: string | null;
  kind: TargetKind;
  comparator: Comparator | null;
  base_value: number | null;
}
