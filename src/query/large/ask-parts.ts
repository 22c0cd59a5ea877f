import { ask } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import { countMatches, type MatchCount } from '../count-matches.ts';
import { type FacetCount, facetCounts } from '../facet-counts.ts';
import { type Facet, type Filter, whereClause } from '../filter.ts';
import { groupTotals } from '../group-totals.ts';
import { type IndicatorRecord, orderOf, type PageRequest, type Sort } from '../indicator-page.ts';
import { type Relaxation, relaxations } from '../relaxations.ts';
import { sql } from '../sql.ts';
import type { Groups } from './groups.ts';
import { createFactsView, PLACES } from './part-view.ts';
import type { RowBlocks } from './row-blocks.ts';

/** The two files of a part: the rows for counting, as the engine knows them, and the same rows whole. */
export interface PartFiles {
  facts: string;
  rows: string;
}

/** A page of the table of a choice. */
export interface PartsRequest {
  filter: Filter;
  sort: Sort | undefined;
  /** 1 for the first; the last where it lies beyond. */
  page: number;
  size: number;
  /** All indicators of the set, which the parts do not know. */
  total: number;
  /** Where whole rows are read. */
  blocks: RowBlocks;
}

export interface PartsAnswer {
  count: MatchCount;
  facets: FacetCount[];
  groups: Groups;
  rows: IndicatorRecord[];
  page: number;
  pages: number;
  relaxations: Relaxation[];
}

/**
 * Facets whose other values lie in parts that are not opened: where one of them is chosen, how many rows another value
 * would bring is not known, and the page must not say 0.
 */
export const PART_FACETS: readonly Facet[] = ['agency', 'place', 'year'];

/** One round of questions over some parts, one at least, named as the engine knows them. Facets and groups have ids for names. */
export async function askParts(
  db: Database,
  files: readonly PartFiles[],
  { filter, sort, page: asked, size, total, blocks }: PartsRequest,
  options: QueryOptions = {},
): Promise<PartsAnswer> {
  await ask(
    db,
    createFactsView(
      files.map(({ facts }) => facts),
      false,
    ),
    options,
  );
  const count = { ...(await countMatches(db, filter, options)), total };
  const pages = Math.max(1, Math.ceil(count.matched / size));
  const page = Math.min(asked, pages);
  const [facets, groups, relaxed] = await Promise.all([
    facetCounts(db, filter, options),
    groupTotals(db, filter, options),
    count.matched === 0 ? relaxations(db, filter, options) : [],
  ]);
  const rows = await pageOfRows(db, files, { filter, page, size, sort, blocks }, options);
  return { count, facets, groups, rows, page, pages, relaxations: relaxed };
}

/** One page of the table in two steps: which rows, from the columns that choose and order them, then those rows whole. */
async function pageOfRows(
  db: Database,
  files: readonly PartFiles[],
  { filter, page, size, sort, blocks }: PageRequest & Pick<PartsRequest, 'filter' | 'blocks'>,
  options: QueryOptions,
): Promise<IndicatorRecord[]> {
  const found = await ask<{ high: number; low: number; filename: string }>(
    db,
    sql`
      SELECT place_high AS high, place_low AS low, filename FROM facts WHERE ${whereClause(filter)}
      ORDER BY ${orderOf(sort, sql`place_high, place_low`)} LIMIT ${size} OFFSET ${(page - 1) * size}`,
    options,
  );
  const rowsOf = new Map(files.map(({ facts, rows }) => [facts, rows]));
  const places = found.map(({ high, low, filename }) => ({
    place: high * PLACES + low,
    file: rowsOf.get(filename) as string,
  }));
  return blocks.rows(places);
}
