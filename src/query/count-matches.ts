import { askOne } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { sql } from './sql.ts';

/** "N of M, K are not numbers": K is `matched - quantities`. */
export interface MatchCount {
  matched: number;
  /** Of the matched, those whose target is a number. */
  quantities: number;
  /** Projects with at least one matched indicator. */
  projects: number;
  /** All indicators there are. */
  total: number;
}

/** How many indicators a choice matches. */
export function countMatches(db: Database, filter: Filter, options?: QueryOptions): Promise<MatchCount> {
  return askOne<MatchCount>(
    db,
    sql`
      SELECT
        count(*)::INTEGER AS matched,
        (count(*) FILTER (WHERE kind = 'quantity'))::INTEGER AS quantities,
        count(DISTINCT project_id)::INTEGER AS projects,
        (SELECT count(*) FROM facts)::INTEGER AS total
      FROM facts WHERE ${whereClause(filter)}`,
    options,
  );
}
