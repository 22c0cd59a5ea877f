import { askOne } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** The whole data set in one row. Money in yuan. */
export interface Overview {
  documents: number;
  agencies: number;
  projects: number;
  indicators: number;
  /** Indicators whose target is a number. */
  quantities: number;
  /** Sum of all projects' budgets. */
  budget_yuan: number;
  year_min: number;
  year_max: number;
  biggest_project_id: string;
  biggest_project: string;
  biggest_project_yuan: number;
  smallest_project_id: string;
  smallest_project: string;
  smallest_project_yuan: number;
}

/** What there is, and how large: the sentence at the top of the site. */
export function overview(db: Database, options?: QueryOptions): Promise<Overview> {
  return askOne<Overview>(
    db,
    sql`
      WITH biggest AS (SELECT * FROM projects ORDER BY budget_yuan DESC, project_id LIMIT 1),
      smallest AS (SELECT * FROM projects ORDER BY budget_yuan, project_id LIMIT 1)
      SELECT
        (SELECT count(*) FROM documents)::INTEGER AS documents,
        (SELECT count(*) FROM agencies)::INTEGER AS agencies,
        (SELECT count(*) FROM projects)::INTEGER AS projects,
        (SELECT count(*) FROM facts)::INTEGER AS indicators,
        (SELECT count(*) FROM facts WHERE kind = 'quantity')::INTEGER AS quantities,
        (SELECT sum(budget_yuan::DECIMAL(18, 2)) FROM projects)::DOUBLE AS budget_yuan,
        (SELECT min(year) FROM documents)::INTEGER AS year_min,
        (SELECT max(year) FROM documents)::INTEGER AS year_max,
        biggest.project_id AS biggest_project_id, biggest.name AS biggest_project,
        biggest.budget_yuan AS biggest_project_yuan,
        smallest.project_id AS smallest_project_id, smallest.name AS smallest_project,
        smallest.budget_yuan AS smallest_project_yuan
      FROM biggest, smallest`,
    options,
  );
}
