import { ask } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import { type Filter, whereClause } from '../filter.ts';
import type { IndicatorRecord } from '../indicator-page.ts';
import { sql } from '../sql.ts';
import type { PartFiles } from './ask-parts.ts';
import { MAX_PARTS, TooWide } from './choose-parts.ts';
import type { FactsPart } from './manifest.ts';
import { createFactsView, PLACES } from './part-view.ts';
import type { RowBlocks, RowPlace } from './row-blocks.ts';

/** A province and year with matching rows: how many, in which part, and from which place on. */
export interface MatchedCell {
  part: FactsPart;
  first: number;
  rows: number;
}

/** A page of the rows in the order of their ids. */
export interface FirstRowsRequest {
  filter: Filter;
  /** 1 for the first. */
  page: number;
  size: number;
  /** Makes the files of a part known to the engine. */
  open: (part: FactsPart) => Promise<PartFiles>;
  /** Where whole rows are read. */
  blocks: RowBlocks;
}

/**
 * A page of a choice whose rows lie in more parts than may be opened. Cells are opened in the order of their first rows, and
 * no more than it takes: once enough rows stand before the first of all cells that are left, no other can come between.
 * Throws `TooWide` where that takes too many parts.
 */
export async function firstRows(
  db: Database,
  cells: readonly MatchedCell[],
  { filter, page, size, open, blocks }: FirstRowsRequest,
  options: QueryOptions = {},
): Promise<IndicatorRecord[]> {
  const left = [...cells].sort((a, b) => a.first - b.first);
  const opened = new Map<FactsPart, PartFiles>();
  const wanted = Math.min(
    page * size,
    left.reduce((sum, { rows }) => sum + rows, 0),
  );
  let known = 0;
  while (left.length > 0) {
    while (left.length > 0 && known < wanted) known += await openNext(left, opened, open);
    const end = left[0]?.first ?? Number.POSITIVE_INFINITY;
    const places = await placesBefore(db, [...opened.values()], { filter, end, most: wanted }, options);
    if (places.length === wanted) return blocks.rows(places.slice((page - 1) * size));
    // So many rows stand after the next cell's first: that one is needed too.
    known = places.length;
  }
  return [];
}

/** Opens the part of the first cell that is left; says how many matching rows that adds. */
async function openNext(
  left: MatchedCell[],
  opened: Map<FactsPart, PartFiles>,
  open: FirstRowsRequest['open'],
): Promise<number> {
  const part = (left[0] as MatchedCell).part;
  if (opened.size >= MAX_PARTS) throw new TooWide([...opened.keys(), part]);
  opened.set(part, await open(part));
  const within = left.filter((cell) => cell.part === part);
  left.splice(0, left.length, ...left.filter((cell) => cell.part !== part));
  return within.reduce((sum, { rows }) => sum + rows, 0);
}

async function placesBefore(
  db: Database,
  files: readonly PartFiles[],
  { filter, end, most }: { filter: Filter; end: number; most: number },
  options: QueryOptions,
): Promise<RowPlace[]> {
  await ask(
    db,
    createFactsView(
      files.map(({ facts }) => facts),
      false,
    ),
    options,
  );
  const found = await ask<{ high: number; low: number; filename: string }>(
    db,
    sql`SELECT place_high AS high, place_low AS low, filename FROM facts WHERE ${whereClause(filter)}
      ORDER BY place_high, place_low LIMIT ${most}`,
    options,
  );
  const rowsOf = new Map(files.map(({ facts, rows }) => [facts, rows]));
  return found
    .map(({ high, low, filename }) => ({ place: high * PLACES + low, file: rowsOf.get(filename) as string }))
    .filter(({ place }) => place < end);
}
