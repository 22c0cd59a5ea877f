import type { IndicatorType } from '../model/indicator-type.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { sql } from './sql.ts';

/** How many indicators of one type have a number as their target. */
export interface NumericShare {
  type: IndicatorType;
  quantities: number;
  indicators: number;
}

/** For each type that occurs: targets that are numbers, out of all. */
export function numericShares(
  db: Database,
  filter: Filter = {},
  options?: QueryOptions,
): Promise<NumericShare[]> {
  return ask<NumericShare>(
    db,
    sql`
      SELECT
        type,
        (count(*) FILTER (WHERE kind = 'quantity'))::INTEGER AS quantities,
        count(*)::INTEGER AS indicators
      FROM facts WHERE ${whereClause(filter)}
      GROUP BY type ORDER BY type`,
    options,
  );
}
