import type { IndicatorType } from '../model/indicator-type.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { sql } from './sql.ts';

/** How many indicators of one type an agency set in a year. */
export interface TypeShare {
  agency_id: string;
  agency: string;
  agency_en: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  type: IndicatorType;
  indicators: number;
}

/** Indicators by agency, year and type, long form; types that an agency does not use have no row. */
export function typeShares(db: Database, filter: Filter = {}, options?: QueryOptions): Promise<TypeShare[]> {
  return ask<TypeShare>(
    db,
    sql`
      SELECT agency_id, agency, agency_en, year, year_basis, status, type, count(*)::INTEGER AS indicators
      FROM facts WHERE ${whereClause(filter)}
      GROUP BY agency_id, agency, agency_en, year, year_basis, status, type
      ORDER BY agency_id, year, type, year_basis, status`,
    options,
  );
}
