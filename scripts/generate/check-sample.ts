import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import { quoteText } from '../../src/model/sql-text.ts';
import { TABLE_NAMES, TABLES } from '../../src/model/tables.ts';
import type { Manifest } from '../../src/query/large/manifest.ts';

/** Rows of each file that are held against the model; the test of the generator takes all of a small set. */
const SAMPLE = 200;

/** Holds the first and some later rows of each written file against the row schemas. Throws `ZodError`. */
export async function checkSample(
  connection: DuckDBConnection,
  folder: string,
  tables: Manifest['tables'],
  sample = SAMPLE,
): Promise<void> {
  for (const name of TABLE_NAMES) {
    const entry = tables[name];
    if (!entry) throw new Error(`table ${name} was not written`);
    const rows = z.array(TABLES[name].schema);
    for (const { path, rows: count } of 'parts' in entry ? entry.parts : [entry]) {
      const file = quoteText(join(folder, path));
      const step = Math.max(1, Math.floor(count / sample));
      const reader = await connection.runAndReadAll(
        `SELECT * EXCLUDE (file_row_number) FROM read_parquet(${file}, file_row_number = true)
         WHERE file_row_number < ${sample / 2} OR file_row_number % ${step} = 0`,
      );
      rows.parse(reader.getRowObjects());
    }
  }
}
