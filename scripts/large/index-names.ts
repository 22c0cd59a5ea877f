import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { foldSearch } from '../../src/query/fold-search.ts';
import type { LargeLayout } from '../../src/query/large/manifest.ts';
import { inlineParams } from '../../src/query/large/part-view.ts';
import { sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { fileEntry } from './file-entry.ts';
import { findWordSets } from './word-sets.ts';

/** Small, since a question wants the grams of one word and the names they lead to, not all of them. */
const ROW_GROUP = 2048;

const WORDS_FILE = 'search/words.json';

/**
 * Writes the index of indicator names: `names` (each different name, folded as the search folds, and how many rows have
 * it) and `grams` (each two characters side by side in one of them, and the names that hold them). Two characters, not
 * three, because most Chinese words are two long. `sets` says which prepared answer a set of names has, `words.json` which
 * the commonest words have. From the view `facts`. Leaves the tables `names` and `name_ids`.
 */
export async function indexNames(builder: Builder, folder: string): Promise<LargeLayout['names']> {
  await mkdir(join(folder, 'search'), { recursive: true });
  const folded = inlineParams(foldSearch(sql`name`));
  await builder.run(sql`
    CREATE OR REPLACE TABLE folded_names AS
    SELECT name, ${folded} AS text, rows FROM (SELECT name, count(*)::INTEGER AS rows FROM facts GROUP BY name)`);
  await builder.run(sql`
    CREATE OR REPLACE TABLE names AS
    SELECT (row_number() OVER (ORDER BY text) - 1)::INTEGER AS id, text, rows
    FROM (SELECT text, sum(rows)::INTEGER AS rows FROM folded_names GROUP BY text)`);
  await builder.run(
    sql`CREATE OR REPLACE TABLE name_ids AS SELECT name, id FROM folded_names JOIN names USING (text)`,
  );
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
  await findWordSets(builder);
  await builder.run(sql`CREATE OR REPLACE TABLE sets AS SELECT hash, set FROM word_sets`);
  const words = await builder.rows<{ word: string; set: number }>(
    sql`SELECT word, set FROM set_words ORDER BY word`,
  );
  const known = Object.fromEntries(words.map(({ word, set }) => [word, set]));
  await writeFile(join(folder, WORDS_FILE), JSON.stringify(known));
  return {
    names: await write('names', 'id'),
    grams: await write('grams', 'gram'),
    sets: await write('sets', 'hash'),
    words: await fileEntry(folder, WORDS_FILE, words.length),
  };
}
