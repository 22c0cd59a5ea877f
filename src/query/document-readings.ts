import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** What a stretch of a line was read as; `row_id` and `field` are null for structure. */
export interface LineReading {
  line: number;
  char_start: number;
  char_end: number;
  claimed_by: string;
  row_id: string | null;
  field: string | null;
}

/** The readings of a document in printed order. Needs the table `readings`, which `node.ts` opens where asked to. */
export function documentReadings(
  db: Database,
  documentId: string,
  options?: QueryOptions,
): Promise<LineReading[]> {
  return ask<LineReading>(
    db,
    sql`
      SELECT line, char_start, char_end, claimed_by, row_id, field
      FROM readings WHERE document_id = ${documentId}
      ORDER BY line, char_start`,
    options,
  );
}
