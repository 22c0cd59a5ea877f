import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** The lines on which one field of one row is printed. */
export interface FieldLines {
  document_id: string;
  row_id: string;
  field: string;
  line_start: number;
  line_end: number;
}

/** Where every field of every row is printed. Needs the table `readings`. */
export function fieldLines(db: Database, options?: QueryOptions): Promise<FieldLines[]> {
  return ask<FieldLines>(
    db,
    sql`
      SELECT document_id, row_id, field, min(line)::INTEGER AS line_start, max(line)::INTEGER AS line_end
      FROM readings WHERE row_id IS NOT NULL AND field IS NOT NULL
      GROUP BY document_id, row_id, field
      ORDER BY document_id, row_id, field`,
    options,
  );
}
