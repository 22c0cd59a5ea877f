import { ask } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import { type IndicatorRecord, RECORD_COLUMNS } from '../indicator-page.ts';
import { joinSql, type Sql, sql } from '../sql.ts';
import { readFiles } from './part-view.ts';

/** Where a row stands: its place in the order of all ids, and the file of whole rows that holds it. */
export interface RowPlace {
  place: number;
  file: string;
}

/** Rows that lie farther apart are looked up on their own: about the width of a row group, which is read whole. */
const FAR = 8192;

/**
 * Some rows whole, in the order of `places`. Only the row groups that hold one are read: each run of rows is asked for as a
 * range, which the engine compares with what the file says of its groups; it does not do so for a list of numbers.
 */
export async function readRows(
  db: Database,
  places: readonly RowPlace[],
  options: QueryOptions = {},
): Promise<IndicatorRecord[]> {
  if (places.length === 0) return [];
  const columns: Sql = { sql: RECORD_COLUMNS.join(', '), params: [] };
  const asked = runsOf(places).map((run) => {
    const [first, last] = [run[0] as RowPlace, run.at(-1) as RowPlace];
    const wanted = joinSql(
      run.map(({ place }) => literal(place)),
      ', ',
    );
    return sql`SELECT place, ${columns} FROM ${readFiles([first.file])}
      WHERE place >= ${literal(first.place)} AND place <= ${literal(last.place)} AND place IN (${wanted})`;
  });
  const rows = await ask<IndicatorRecord & { place: number }>(db, joinSql(asked, ' UNION ALL '), options);
  const byPlace = new Map(rows.map(({ place, ...row }) => [place, row as IndicatorRecord]));
  return places.flatMap(({ place }) => byPlace.get(place) ?? []);
}

/** A whole number as it is written: with a parameter in its place no row group is passed over. Throws for anything else. */
function literal(place: number): Sql {
  if (!Number.isSafeInteger(place)) throw new RangeError(`expected a place, found ${place}`);
  return { sql: String(place), params: [] };
}

/** Rows of one file that stand near each other, in their order. */
function runsOf(places: readonly RowPlace[]): RowPlace[][] {
  const runs: RowPlace[][] = [];
  for (const place of [...places].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.place - b.place,
  )) {
    const last = runs.at(-1)?.at(-1);
    if (last?.file === place.file && place.place - last.place < FAR) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs;
}
