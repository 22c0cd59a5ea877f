import { joinSql, type Sql, sql } from '../../src/query/sql.ts';
import { named, TYPE_COLUMNS } from './record-rows.ts';

/** Every document with what it has in all, by place and year: the lists of documents. */
export function documentSummaries(): Sql {
  return sql`
    WITH own AS (
      SELECT p.document_id, count(*)::INTEGER AS projects, sum(n.indicators)::INTEGER AS indicators,
        sum(p.budget_yuan::DECIMAL(18, 2))::DOUBLE AS budget_yuan
      FROM record_projects p LEFT JOIN record_counts n USING (project_id) GROUP BY p.document_id
    )
    SELECT d.document_id, d.title AS document, d.year, d.year_basis, d.status, a.agency_id, a.name AS agency,
      a.name_en AS agency_en, a.admin_level, a.division_code, a.province, coalesce(o.projects, 0) AS projects,
      coalesce(o.indicators, 0) AS indicators, coalesce(o.budget_yuan, 0) AS budget_yuan
    FROM record_documents d JOIN record_agencies a USING (agency_id) LEFT JOIN own o USING (document_id)
    ORDER BY substr(a.division_code, 1, 2), d.year, a.division_code, a.agency_id, d.document_id`;
}

/**
 * What each province and prefecture has in each year. Projects of one place and year are added up once; a place below a
 * prefecture has a page for each of its agencies instead.
 */
export function placeYears(): Sql {
  const sums = TYPE_COLUMNS.map(
    ({ name }) => sql`coalesce(sum(n.${named(name)}), 0)::INTEGER AS ${named(name)}`,
  );
  return sql`
    WITH within AS (
      SELECT agency_id, substr(division_code, 1, 2) || '0000' AS code FROM record_agencies
      UNION ALL
      SELECT agency_id, substr(division_code, 1, 4) || '00' FROM record_agencies WHERE prefecture IS NOT NULL
    )
    SELECT w.code, d.year, count(DISTINCT w.agency_id)::INTEGER AS agencies, count(DISTINCT d.document_id)::INTEGER AS documents,
      count(p.project_id)::INTEGER AS projects, coalesce(sum(n.indicators), 0)::INTEGER AS indicators,
      coalesce(sum(p.budget_yuan::DECIMAL(18, 2)), 0)::DOUBLE AS budget_yuan, ${joinSql(sums, ', ')}
    FROM within w JOIN record_documents d USING (agency_id)
    LEFT JOIN record_projects p ON p.document_id = d.document_id
    LEFT JOIN record_counts n ON n.project_id = p.project_id
    GROUP BY w.code, d.year ORDER BY w.code, d.year`;
}
