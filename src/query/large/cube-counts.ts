import { ask, askOne } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import type { FacetCount } from '../facet-counts.ts';
import { type Facet, type Filter, facetCondition } from '../filter.ts';
import type { Relaxation } from '../relaxations.ts';
import { joinSql, type Sql, sql } from '../sql.ts';
import { CUBE_FACETS } from './cube-choice.ts';

/** The condition of a choice on the pre-aggregated rows, `except` one facet's own. */
export function whereExcept(filter: Filter, except?: Facet): Sql {
  const facets = CUBE_FACETS.filter(({ facet }) => facet !== except);
  return joinSql(
    facets.map(({ facet }) => facetCondition(filter, facet)),
    ' AND ',
  );
}

/** As `relaxations` of the rows. */
export async function cubeRelaxations(
  db: Database,
  filter: Filter,
  options?: QueryOptions,
): Promise<Relaxation[]> {
  const chosen = CUBE_FACETS.filter(({ facet }) => filter[facet]?.length);
  const counts = await Promise.all(
    chosen.map(({ facet }) =>
      askOne<{ count: number }>(
        db,
        sql`SELECT coalesce(sum(rows), 0)::INTEGER AS count FROM cube_rows WHERE ${whereExcept(filter, facet)}`,
        options,
      ),
    ),
  );
  return chosen
    .map(({ facet }, place): Relaxation => ({ part: facet, count: counts[place]?.count ?? 0 }))
    .sort((a, b) => b.count - a.count);
}

/** As `facetCounts` of the rows: counted under all other facets' choices, not its own. */
export function cubeFacetCounts(db: Database, filter: Filter, options?: QueryOptions): Promise<FacetCount[]> {
  const misses = CUBE_FACETS.map(({ facet }) => sql`(NOT ${facetCondition(filter, facet)})::INTEGER`);
  const list = (part: (of: (typeof CUBE_FACETS)[number]) => Sql) =>
    sql`unnest([${joinSql(CUBE_FACETS.map(part), ', ')}])`;
  return ask<FacetCount>(
    db,
    sql`
      WITH judged AS (SELECT *, ${joinSql(misses, ' + ')} AS misses FROM cube_rows), lines AS (
        SELECT rows,
          ${list(({ facet }) => sql`${facet}::VARCHAR`)} AS facet,
          ${list(({ column }) => ({ sql: `${column}::VARCHAR`, params: [] }))} AS value,
          ${list(({ facet }) => sql`misses = 0 OR NOT ${facetCondition(filter, facet)}`)} AS counts
        FROM judged WHERE misses <= 1
      )
      SELECT facet, value, value AS label, value AS label_en, sum(rows)::INTEGER AS count
      FROM lines WHERE counts AND value IS NOT NULL
      GROUP BY facet, value
      ORDER BY facet, count DESC, value`,
    options,
  );
}
