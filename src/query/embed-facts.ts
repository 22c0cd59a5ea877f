import type { IndicatorType } from '../model/indicator-type.ts';
import type { MeasureKind } from '../model/measure-kind.ts';
import type { Comparator, Dimension, TargetKind } from '../model/target.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** One indicator with what the charts and their filters look at. Names are those of the columns of `facts`. */
export interface EmbedFact {
  indicator_id: string;
  seq: number;
  type: IndicatorType;
  kind: TargetKind;
  comparator: Comparator | null;
  base_value: number | null;
  base_unit: string | null;
  /** The scale that it may share; null for none. */
  axis: string | null;
  /** The base unit without what it is per. */
  axis_unit: string | null;
  denominator: string | null;
  dimension: Dimension | null;
  measure_id: string | null;
  measure: string | null;
  measure_en: string | null;
  measure_code: string | null;
  measure_kind: MeasureKind | null;
  name: string;
  value_raw: string | null;
  line_start: number;
  description: string | null;
  overall_value_raw: string | null;
  basis: string | null;
  level1: string | null;
  level2: string | null;
  project_id: string;
  project: string;
  budget_yuan: number;
  project_line_start: number;
  theme_id: string;
  theme: string | null;
  theme_en: string | null;
  document_id: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  agency_id: string;
  agency: string;
  agency_en: string;
  admin_level: string;
  division_code: string;
  /** Folded as the engine compares it. */
  search_text: string;
}

/** Every indicator, by id: what the small files of the embeds are made of. */
export function embedFacts(db: Database, options?: QueryOptions): Promise<EmbedFact[]> {
  return ask<EmbedFact>(
    db,
    sql`
      SELECT
        indicator_id, seq, type, kind, comparator, base_value, base_unit, axis, axis_unit, denominator, dimension,
        measure_id, measure, measure_en, measure_code, measure_kind, name, value_raw, line_start,
        description, overall_value_raw, basis, level1, level2,
        project_id, project, budget_yuan, project_line_start, theme_id, theme, theme_en,
        document_id, year, year_basis, status, agency_id, agency, agency_en, admin_level, division_code, search_text
      FROM facts ORDER BY indicator_id`,
    options,
  );
}
