import type { AdminLevel } from '../model/agency.ts';
import type { IndicatorType } from '../model/indicator-type.ts';
import type { MeasureLane } from '../model/measure-kind.ts';
import type { Comparator, Dimension, Direction, TargetKind } from '../model/target.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** One row that a measure took, or computed, with what is printed of its indicator. */
export interface MeasureMember {
  measure_id: string;
  indicator_id: string;
  derived: boolean;
  lane: MeasureLane;
  /** JSON: see model/measure-rule.ts. */
  rule: string;
  /** On the axis of the measure; of a derived value, which bound it is. */
  comparator: Comparator | null;
  value: number | null;
  /** What follows is of the indicator: of a derived value, of the quantity that was divided by. */
  seq: number;
  name: string;
  /** Comparator, value and unit as printed: in one cell, or each in its own. */
  comparator_raw: string | null;
  value_raw: string | null;
  unit_raw: string | null;
  type: IndicatorType;
  kind: TargetKind;
  indicator_comparator: Comparator | null;
  base_value: number | null;
  base_unit: string | null;
  /** The base unit without what it is per. */
  axis_unit: string | null;
  unit: string | null;
  denominator: string | null;
  dimension: Dimension | null;
  direction: Direction | null;
  entity: string | null;
  scope_raw: string | null;
  line_start: number;
  project_id: string;
  project: string;
  budget_yuan: number;
  project_line_start: number;
  document_id: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  agency_id: string;
  agency: string;
  agency_en: string;
  admin_level: AdminLevel;
  /** Of a derived value: the cost that was divided, where it is not the budget of the project. */
  cost_value: number | null;
}

/** Every row of every measure, in printed order; derived values behind what is printed. Needs the table `measure_rows`. */
export function measureMembers(db: Database, options?: QueryOptions): Promise<MeasureMember[]> {
  return ask<MeasureMember>(
    db,
    sql`
      SELECT
        r.measure_id, r.indicator_id, r.derived, r.lane, r.rule, r.comparator, r.value,
        f.seq, f.name, f.comparator_raw, f.value_raw, f.unit_raw, f.type, f.kind, f.comparator AS indicator_comparator, f.base_value, f.base_unit,
        f.axis_unit, f.unit, f.denominator, f.dimension, f.direction, f.entity, f.scope_raw, f.line_start,
        f.project_id, f.project, f.budget_yuan, f.project_line_start,
        f.document_id, f.year, f.year_basis, f.status, f.agency_id, f.agency, f.agency_en, f.admin_level,
        c.base_value AS cost_value
      FROM measure_rows r
      JOIN facts f ON f.indicator_id = r.indicator_id
      LEFT JOIN (
        SELECT project_id, name, min(base_value) AS base_value FROM indicators
        WHERE type = 'cost' AND dimension = 'money' GROUP BY project_id, name
      ) c ON r.derived AND c.project_id = r.project_id AND contains(r.rule, '"from":"' || c.name || '"')
      ORDER BY r.measure_id, r.derived, r.indicator_id`,
    options,
  );
}
