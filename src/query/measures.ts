import type { MeasureRow } from '../model/measure.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** Every comparable measure: money per unit, satisfaction, rates, volumes; in each by the number of its code (U2 before U10). */
export function allMeasures(db: Database, options?: QueryOptions): Promise<MeasureRow[]> {
  return ask<MeasureRow>(
    db,
    sql`
      SELECT * FROM measures
      ORDER BY
        CASE kind WHEN 'unit_cost' THEN 1 WHEN 'satisfaction' THEN 2 WHEN 'rate' THEN 3 ELSE 4 END,
        CAST(regexp_extract(code, '[0-9]+') AS INTEGER), code, measure_id`,
    options,
  );
}
