import { setOfNames } from '../../src/query/large/name-search.ts';
import type { Builder } from './builder.ts';

/** Words of two to four characters are prepared, which is what most Chinese words are long. */
const LENGTHS = [2, 3, 4];

/** Answers that are prepared at most, those that most rows have; about 12 kB each. */
const MOST_SETS = 2000;

/** Words that a page learns of without the engine, those that most rows have: some 60 kB. */
const MOST_WORDS = 4000;

/**
 * The sets of names that answers are prepared for: what some word of a few characters finds. Different words often find the
 * same names, and a longer or several words find what one of these does: an answer belongs to the names, not to the word.
 * Writes the tables `word_sets` (set, hash, rows), `set_names` (set, name) and `set_words` (word, set). Needs `names`.
 */
export async function findWordSets(builder: Builder): Promise<void> {
  const words = LENGTHS.map(
    (length) => `
      SELECT DISTINCT id, substr(text, spot::INTEGER, ${length}) AS word
      FROM (SELECT id, text, unnest(range(1, length(text) - ${length - 2})) AS spot FROM names WHERE length(text) >= ${length})`,
  );
  const run = (statement: string) => builder.run({ sql: statement, params: [] });
  await run(`CREATE OR REPLACE TABLE words AS ${words.join(' UNION ALL ')}`);
  await run(`
    CREATE OR REPLACE TABLE found AS
    SELECT word, ${setOfNames.sql} AS hash, sum(rows)::INTEGER AS rows FROM words JOIN names USING (id) GROUP BY word`);
  await run(`
    CREATE OR REPLACE TABLE word_sets AS
    SELECT (row_number() OVER (ORDER BY rows DESC, hash) - 1)::INTEGER AS set, hash, rows, word
    FROM (SELECT hash, rows, min(word) AS word FROM found GROUP BY hash, rows) ORDER BY set LIMIT ${MOST_SETS}`);
  await run(`
    CREATE OR REPLACE TABLE set_names AS SELECT set, id AS name FROM word_sets JOIN words USING (word)`);
  await run(`
    CREATE OR REPLACE TABLE set_words AS
    SELECT found.word, set FROM found JOIN word_sets USING (hash) ORDER BY found.rows DESC, found.word LIMIT ${MOST_WORDS}`);
}
