import type { Conflict } from '../model/comparability.ts';
import type { MeasureLane } from '../model/measure-kind.ts';
import type { Comparator } from '../model/target.ts';
import type { AgencyYear } from './agency-strip.ts';

/** One row of a comparable measure. All rows of a chart are of one measure, whose axis has one unit and one denominator. */
export interface MeasureRow extends AgencyYear {
  /** Of a published document: always known. */
  year: number;
  measure_id: string;
  measure: string;
  measure_en: string;
  /** Whether the rows of the measure may be compared; where not, no axis is drawn. */
  comparable: boolean;
  /** Unit and denominator of the measure's axis; of a row that is only listed, its own. */
  unit: string;
  per: string | null;
  indicator_id: string;
  project_id: string;
  project: string;
  name: string;
  value_raw: string | null;
  lane: MeasureLane;
  /** Why a number stands beside the axis; null where it does not. */
  reason: Conflict | null;
  comparator: Comparator | null;
  /** In the unit of the axis; of a number beside it, in its own. */
  base_value: number | null;
  /** Computed of two rows: `dividend_yuan` over `divisor`, the target that is printed. */
  derived: boolean;
  /** The name of the cost that was divided; null for the budget of the project. */
  dividend: string | null;
  dividend_yuan: number | null;
  divisor: number | null;
  divisor_unit: string | null;
  /** A check found a contradiction or a doubt in this row. */
  flagged: boolean;
  document_id: string;
  line_start: number;
}

/** A row that is a mark on the axis. */
export type MeasureNumber = MeasureRow & { base_value: number };

/** The rows on the axis. */
export function onAxis<Row extends MeasureRow>(rows: readonly Row[]): (Row & { base_value: number })[] {
  return rows.filter(
    (row): row is Row & { base_value: number } => row.lane === 'number' && row.base_value !== null,
  );
}
