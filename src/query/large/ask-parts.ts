import { ask } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import { countMatches, type MatchCount } from '../count-matches.ts';
import { type FacetCount, facetCounts } from '../facet-counts.ts';
import { type Facet, type Filter, whereClause } from '../filter.ts';
import { groupTotals } from '../group-totals.ts';
import {
  type IndicatorRecord,
  orderOf,
  type PageRequest,
  RECORD_COLUMNS,
  type Sort,
} from '../indicator-page.ts';
import { type Relaxation, relaxations } from '../relaxations.ts';
import { joinSql, type Sql, sql } from '../sql.ts';
import type { Groups } from './groups.ts';
import { createFactsView } from './part-view.ts';

/** A page of the table of a choice. */
export interface PartsRequest {
  filter: Filter;
  sort: Sort | undefined;
  /** 1 for the first; the last where it lies beyond. */
  page: number;
  size: number;
  /** All indicators of the set, which the parts do not know. */
  total: number;
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
  files: readonly string[],
  { filter, sort, page: asked, size, total }: PartsRequest,
  options: QueryOptions = {},
): Promise<PartsAnswer> {
  await ask(db, createFactsView(files, false), options);
  const count = { ...(await countMatches(db, filter, options)), total };
  const pages = Math.max(1, Math.ceil(count.matched / size));
  const page = Math.min(asked, pages);
  const [facets, groups, relaxed] = await Promise.all([
    facetCounts(db, filter, options),
    groupTotals(db, filter, options),
    count.matched === 0 ? relaxations(db, filter, options) : [],
  ]);
  const rows = await pageOfRows(db, filter, { page, size, sort }, options);
  return { count, facets, groups, rows, page, pages, relaxations: relaxed };
}

/**
 * One page of the table in two steps: which rows, from the columns that choose and order them, then those rows whole, from
 * the parts they stand in and no other. All columns of all parts would be most of their bytes.
 */
async function pageOfRows(
  db: Database,
  filter: Filter,
  { page, size, sort }: PageRequest,
  options: QueryOptions,
): Promise<IndicatorRecord[]> {
  const found = await ask<{ indicator_id: string; filename: string }>(
    db,
    sql`
      SELECT indicator_id, filename FROM facts WHERE ${whereClause(filter)}
      ORDER BY ${orderOf(sort)} LIMIT ${size} OFFSET ${(page - 1) * size}`,
    options,
  );
  if (found.length === 0) return [];
  await ask(db, createFactsView([...new Set(found.map(({ filename }) => filename))], true), options);
  const columns: Sql = { sql: RECORD_COLUMNS.join(', '), params: [] };
  const ids = joinSql(
    found.map(({ indicator_id }) => sql`${indicator_id}`),
    ', ',
  );
  const rows = await ask<IndicatorRecord>(
    db,
    sql`SELECT ${columns} FROM facts WHERE indicator_id IN (${ids})`,
    options,
  );
  const byId = new Map(rows.map((row) => [row.indicator_id, row]));
  return found.flatMap(({ indicator_id }) => byId.get(indicator_id) ?? []);
}
