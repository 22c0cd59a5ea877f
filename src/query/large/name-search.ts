import { ask } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import { MAX_WORDS } from '../filter.ts';
import { foldSearch } from '../fold-search.ts';
import { joinSql, type Sql, sql } from '../sql.ts';

/** The two files of the index, as the engine knows them. */
export interface NameIndex {
  names: string;
  grams: string;
}

/**
 * How many rows have a name that holds every word, exactly as a scan of all names would count them. The index proposes the
 * names that hold all the word's pairs of characters, and each of them is then looked at. A word of one character has
 * no pair: all the names are looked at, which are few beside the rows.
 */
export async function countByName(
  db: Database,
  { names, grams }: NameIndex,
  q: string,
  options?: QueryOptions,
): Promise<number> {
  const words = await foldedWords(db, q, options);
  const held = words.map((word) => sql`contains(text, ${word})`);
  const pairs = [...new Set(words.flatMap(pairsOf))];
  const proposed = pairs.map(
    (pair) => sql`SELECT unnest(names) AS id FROM ${file(grams)} WHERE gram = ${pair}`,
  );
  const among = proposed.length === 0 ? sql`TRUE` : sql`id IN (${joinSql(proposed, ' INTERSECT ')})`;
  const [row] = await ask<{ rows: number }>(
    db,
    sql`
      SELECT coalesce(sum(rows), 0)::INTEGER AS rows FROM ${file(names)}
      WHERE ${joinSql([among, ...held], ' AND ')}`,
    options,
  );
  return row?.rows ?? 0;
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

const file = (name: string): Sql => ({ sql: `read_parquet('${name.replaceAll("'", "''")}')`, params: [] });
