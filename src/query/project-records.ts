import type { ProjectRow } from '../model/project.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { sql } from './sql.ts';

/** One project with whose it is, its theme, and how many indicators it has. Money in yuan. */
export interface ProjectRecord extends ProjectRow {
  agency: string;
  agency_en: string;
  admin_level: string;
  division_code: string;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  theme: string;
  theme_en: string;
  indicators: number;
  /** Indicators whose target is a number. */
  quantities: number;
}

/** Every project, by the code of its place, its document and its printed order; those without indicators too. */
export function projectRecords(db: Database, options?: QueryOptions): Promise<ProjectRecord[]> {
  return ask<ProjectRecord>(
    db,
    sql`
      WITH numbers AS (
        SELECT
          project_id, count(*)::INTEGER AS indicators,
          (count(*) FILTER (WHERE kind = 'quantity'))::INTEGER AS quantities
        FROM indicators GROUP BY project_id
      )
      SELECT
        p.*, a.name AS agency, a.name_en AS agency_en, a.admin_level, a.division_code, d.year_basis, d.status,
        t.name AS theme, t.name_en AS theme_en,
        coalesce(n.indicators, 0)::INTEGER AS indicators, coalesce(n.quantities, 0)::INTEGER AS quantities
      FROM projects p
      JOIN documents d ON d.document_id = p.document_id
      JOIN agencies a ON a.agency_id = p.agency_id
      JOIN themes t ON t.theme_id = p.theme_id
      LEFT JOIN numbers n ON n.project_id = p.project_id
      ORDER BY a.division_code, p.document_id, p.seq, p.project_id`,
    options,
  );
}
