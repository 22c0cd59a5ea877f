import { axisFromId } from '../model/axis-id.ts';
import { type Conflict, maybeAxisConflict } from '../model/comparability.ts';
import type { Comparator, Dimension, TargetKind } from '../model/target.ts';
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
  dimension: Dimension | null;
  /** The id of its axis, as src/model/comparability.ts gives it; null where it has none. */
  axis: string | null;
}

/** The one axis of the chart: a share of respondents, more being better, of all of them in the whole year. */
const SATISFACTION_AXIS = '%';

/** A target that the axis can hold. */
export type SatisfactionNumber = SatisfactionRow & { base_value: number };

/** True for a target that the axis of the chart can hold; others are shown in their printed words. */
export function isOnAxis<Row extends SatisfactionRow>(row: Row): row is Row & SatisfactionNumber {
  return row.axis === SATISFACTION_AXIS && row.base_value !== null;
}

/** Why a number is not on the axis of the chart; undefined for what has no axis at all. */
export function maybeOtherAxis({ axis, dimension }: SatisfactionRow): Conflict | undefined {
  if (axis === null || dimension === null) return undefined;
  return maybeAxisConflict(axisFromId(SATISFACTION_AXIS, 'ratio'), axisFromId(axis, dimension));
}
