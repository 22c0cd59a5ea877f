import type { IndicatorType } from '../model/indicator-type.ts';
import type { Comparator } from '../model/target.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { sql } from './sql.ts';

/** One target that is a number, on the asked axis. */
export interface TargetValue {
  indicator_id: string;
  agency_id: string;
  agency: string;
  agency_en: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  project: string;
  name: string;
  type: IndicatorType;
  comparator: Comparator;
  base_value: number;
  /** Without what it is per. */
  base_unit: string;
  /** As printed: 场 and 次 stand on one axis. */
  denominator: string | null;
  /** The axis, the same for all. */
  axis: string;
  value_raw: string;
  document_id: string;
  line_start: number;
}

/** The matching targets of one axis of `targetAxes`, and of no other. */
export function targetValues(
  db: Database,
  filter: Filter,
  axis: string,
  options?: QueryOptions,
): Promise<TargetValue[]> {
  return ask<TargetValue>(
    db,
    sql`
      SELECT
        indicator_id, agency_id, agency, agency_en, year, year_basis, status, project, name, type, comparator,
        base_value, axis_unit AS base_unit, denominator, axis, value_raw, document_id, line_start
      FROM facts
      WHERE axis = ${axis} AND ${whereClause(filter)}
      ORDER BY agency_id, base_value, indicator_id`,
    options,
  );
}
