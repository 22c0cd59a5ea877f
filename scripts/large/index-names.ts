import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { foldSearch } from '../../src/query/fold-search.ts';
import type { LargeLayout } from '../../src/query/large/manifest.ts';
import { inlineParams } from '../../src/query/large/part-view.ts';
import { sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { fileEntry } from './file-entry.ts';

/** Small, since a question wants the grams of one word and the names they lead to, not all of them. */
const ROW_GROUP = 2048;

/**
 * Writes the index of indicator names: `names` (each different name, folded as the search folds, and how many rows have
 * it) and `grams` (each two characters side by side in one of them, and the names that hold them). Two characters, not
 * three, because most Chinese words are two long. From the view `facts`.
 */
export async function indexNames(builder: Builder, folder: string): Promise<LargeLayout['names']> {
  await mkdir(join(folder, 'search'), { recursive: true });
  const folded = inlineParams(foldSearch(sql`name`));
  await builder.run(sql`
    CREATE OR REPLACE TABLE names AS
    SELECT (row_number() OVER (ORDER BY text) - 1)::INTEGER AS id, text, rows
    FROM (SELECT ${folded} AS text, count(*)::INTEGER AS rows FROM facts GROUP BY text)`);
  await builder.run(sql`
    CREATE OR REPLACE TABLE grams AS
    SELECT gram, list(id ORDER BY id) AS names FROM (
      SELECT DISTINCT id, substr(text, spot::INTEGER, 2) AS gram
      FROM (SELECT id, text, unnest(range(1, length(text))) AS spot FROM names)
    ) GROUP BY gram ORDER BY gram`);
  const write = async (table: string, order: string) => {
    const path = `search/${table}.parquet`;
    await builder.connection.run(
      `COPY (SELECT * FROM ${quoteName(table)} ORDER BY ${order}) TO ${quoteText(join(folder, path))}
       (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${ROW_GROUP})`,
    );
    const [row] = await builder.rows<{ rows: number }>({
      sql: `SELECT count(*)::INTEGER AS rows FROM ${quoteName(table)}`,
      params: [],
    });
    return fileEntry(folder, path, row?.rows ?? 0);
  };
  return { names: await write('names', 'id'), grams: await write('grams', 'gram') };
}
