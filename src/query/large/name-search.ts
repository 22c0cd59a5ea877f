import { quoteName, quoteText } from '../../model/sql-text.ts';
import { ask, askOne } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import { MAX_WORDS } from '../filter.ts';
import { foldSearch } from '../fold-search.ts';
import { joinSql, type Sql, sql } from '../sql.ts';

/** The files of the index, as the engine knows them. */
export interface NameIndex {
  names: string;
  grams: string;
  sets: string;
}

/** What a search of names alone finds. */
export interface NamedRows {
  /** How many rows have a name that holds every word, exactly as a scan of all names would count them. */
  rows: number;
  /** The answer that is prepared for just these names; null where there is none. */
  set: number | null;
}

/** A set of names, `id` of each, as one text: equal for equal sets. An aggregate. */
export const setOfNames = sql`md5(string_agg(id::VARCHAR, ',' ORDER BY id))`;

/**
 * Makes the index known to the questions below: `held` as tables, which are then read once, else by range as a question
 * needs it. Again is no harm.
 */
export async function openNames(
  db: Database,
  index: NameIndex,
  { held, ...options }: QueryOptions & { held: boolean },
): Promise<void> {
  for (const name of ['names', 'grams', 'sets'] as const) {
    const [table, rows] = [
      plain(quoteName(`search_${name}`)),
      plain(`read_parquet(${quoteText(index[name])})`),
    ];
    const create = held ? sql`CREATE TABLE IF NOT EXISTS ${table}` : sql`CREATE OR REPLACE VIEW ${table}`;
    await ask(db, sql`${create} AS SELECT * FROM ${rows}`, options);
  }
}

/**
 * Looks words up in the index that `openNames` opened. It proposes the names that hold all pairs of characters of the words,
 * and each of them is then looked at. A word of one character has no pair: all the names are looked at, which are few
 * beside the rows.
 */
export async function searchNames(db: Database, q: string, options?: QueryOptions): Promise<NamedRows> {
  const words = await foldedWords(db, q, options);
  const held = words.map((word) => sql`contains(text, ${word})`);
  const pairs = [...new Set(words.flatMap(pairsOf))];
  const proposed = pairs.map(
    (pair) => sql`SELECT unnest(names) AS id FROM search_grams WHERE gram = ${pair}`,
  );
  const among = proposed.length === 0 ? sql`TRUE` : sql`id IN (${joinSql(proposed, ' INTERSECT ')})`;
  return askOne<NamedRows>(
    db,
    sql`
      SELECT f.rows, s.set FROM (
        SELECT coalesce(sum(rows), 0)::INTEGER AS rows, ${setOfNames} AS hash
        FROM search_names WHERE ${joinSql([among, ...held], ' AND ')}
      ) f LEFT JOIN search_sets s ON s.hash = f.hash`,
    options,
  );
}

/**
 * The one word of a search as the index holds it, where that is plain without the engine: Chinese characters, Latin letters
 * and figures. Null for anything else.
 */
export function plainWord(q: string): string | null {
  const word = q.trim();
  return /^[\p{Script=Han}A-Za-z0-9]+$/u.test(word) ? word.toLowerCase() : null;
}

/** The words as the index holds them: folded by the same SQL that folded the names. */
async function foldedWords(db: Database, q: string, options?: QueryOptions): Promise<string[]> {
  const words = q
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const folded = words.map(
    (word, place) => sql`SELECT ${place}::INTEGER AS place, ${foldSearch(sql`${word}`)} AS word`,
  );
  const rows = await ask<{ word: string }>(
    db,
    sql`SELECT word FROM (${joinSql(folded, ' UNION ALL ')}) ORDER BY place`,
    options,
  );
  return rows.map(({ word }) => word).filter((word) => word !== '');
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}

const plain = (text: string): Sql => ({ sql: text, params: [] });
