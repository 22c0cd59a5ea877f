import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { sql } from './sql.ts';

/** One project and its money. */
export interface ProjectBudget {
  project_id: string;
  name: string;
  agency_id: string;
  agency: string;
  agency_en: string;
  admin_level: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  theme_id: string;
  budget_yuan: number;
  line_start: number;
  document_id: string;
}

/**
 * The projects that have at least one matching indicator, with their whole budget in yuan; by agency, largest first.
 * A project's budget is not divided among its indicators.
 */
export function budgetByProject(
  db: Database,
  filter: Filter = {},
  options?: QueryOptions,
): Promise<ProjectBudget[]> {
  return ask<ProjectBudget>(
    db,
    sql`
      SELECT DISTINCT
        project_id, project AS name, agency_id, agency, agency_en, admin_level, year, year_basis, status,
        theme_id, budget_yuan, project_line_start AS line_start, document_id
      FROM facts WHERE ${whereClause(filter)}
      ORDER BY agency_id, budget_yuan DESC, project_id`,
    options,
  );
}
