import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { FACETS, type Facet, type Filter, facetCondition, searchCondition } from './filter.ts';
import { joinSql, type Sql, sql } from './sql.ts';

/** How many indicators a choice would match without one of its parts. */
export interface Relaxation {
  part: Facet | 'q';
  count: number;
}

/** For each part of a choice, what leaving it out would match; the most first. No rows for an empty choice. */
export async function relaxations(
  db: Database,
  filter: Filter,
  options?: QueryOptions,
): Promise<Relaxation[]> {
  const parts = ([...FACETS, 'q'] as const).filter((part) => (filter[part]?.length ?? 0) > 0);
  if (parts.length === 0) return [];
  const counts = parts.map((part, index) => {
    const rest = parts.filter((other) => other !== part).map((other) => conditionOf(filter, other));
    const where = joinSql([sql`TRUE`, ...rest], ' AND ');
    return sql`SELECT ${part} AS part, ${index}::INTEGER AS rank, count(*)::INTEGER AS count FROM facts WHERE ${where}`;
  });
  return ask<Relaxation>(
    db,
    sql`SELECT part, count FROM (${joinSql(counts, ' UNION ALL ')}) ORDER BY count DESC, rank`,
    options,
  );
}

function conditionOf(filter: Filter, part: Facet | 'q'): Sql {
  return part === 'q' ? searchCondition(filter.q) : facetCondition(filter, part);
}
