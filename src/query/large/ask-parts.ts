import { ask } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import { countMatches, type MatchCount } from '../count-matches.ts';
import { type FacetCount, facetCounts } from '../facet-counts.ts';
import type { Facet, Filter } from '../filter.ts';
import { groupTotals } from '../group-totals.ts';
import { type IndicatorRecord, indicatorPage, type Sort } from '../indicator-page.ts';
import { type Relaxation, relaxations } from '../relaxations.ts';
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

/** One round of questions over some parts, named as the engine knows them. */
export async function askParts(
  db: Database,
  files: readonly string[],
  anyFile: string,
  { filter, sort, page: asked, size, total }: PartsRequest,
  options: QueryOptions = {},
): Promise<PartsAnswer> {
  await ask(db, createFactsView(files, anyFile), options);
  const count = { ...(await countMatches(db, filter, options)), total };
  const pages = Math.max(1, Math.ceil(count.matched / size));
  const page = Math.min(asked, pages);
  const [facets, groups, rows, relaxed] = await Promise.all([
    facetCounts(db, filter, options),
    groupTotals(db, filter, options),
    indicatorPage(db, filter, { page, size, sort }, options),
    count.matched === 0 ? relaxations(db, filter, options) : [],
  ]);
  return { count, facets, groups, rows, page, pages, relaxations: relaxed };
}
