import type { IndicatorRow } from '../model/indicator.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** One indicator with everything that was printed and read, and the comparable measure it belongs to. */
export interface ProjectIndicator extends IndicatorRow {
  measure: string | null;
  measure_en: string | null;
}

/** Every indicator of every project, in printed order. */
export function projectIndicators(db: Database, options?: QueryOptions): Promise<ProjectIndicator[]> {
  return ask<ProjectIndicator>(
    db,
    sql`
      SELECT i.*, m.name AS measure, m.name_en AS measure_en
      FROM indicators i LEFT JOIN measures m ON m.measure_id = i.measure_id
      ORDER BY i.project_id, i.seq, i.indicator_id`,
    options,
  );
}
