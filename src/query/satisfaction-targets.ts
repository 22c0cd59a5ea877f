import type { Comparator, Dimension, TargetKind } from '../model/target.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { sql } from './sql.ts';

/** One satisfaction target that belongs to a comparable measure; `base_value` is null where it is prose. */
export interface SatisfactionTarget {
  indicator_id: string;
  measure_id: string;
  measure: string;
  measure_en: string;
  measure_code: string;
  agency_id: string;
  agency: string;
  agency_en: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  project: string;
  name: string;
  value_raw: string | null;
  kind: TargetKind;
  comparator: Comparator | null;
  base_value: number | null;
  base_unit: string | null;
  dimension: Dimension | null;
  /** The scale that it may share; null where it has none. */
  axis: string | null;
  document_id: string;
  line_start: number;
}

/** Satisfaction targets by respondent group, prose rows too; by measure, agency, printed order. */
export function satisfactionTargets(
  db: Database,
  filter: Filter = {},
  options?: QueryOptions,
): Promise<SatisfactionTarget[]> {
  return ask<SatisfactionTarget>(
    db,
    sql`
      SELECT
        indicator_id, measure_id, measure, measure_en, measure_code, agency_id, agency, agency_en, year,
        year_basis, status, project, name, value_raw, kind, comparator, base_value, base_unit,
        dimension, axis, document_id, line_start
      FROM facts
      WHERE measure_kind = 'satisfaction' AND ${whereClause(filter)}
      ORDER BY length(measure_code), measure_code, measure_id, agency_id, indicator_id`,
    options,
  );
}
