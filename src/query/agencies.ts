import type { AgencyRow } from '../model/agency.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** Every agency, by the code of its place: a district stands behind its city, whatever their names. */
export function allAgencies(db: Database, options?: QueryOptions): Promise<AgencyRow[]> {
  return ask<AgencyRow>(db, sql`SELECT * FROM agencies ORDER BY division_code, agency_id`, options);
}
