import { INDICATOR_TYPES } from '../../src/model/indicator-type.ts';
import { quoteName } from '../../src/model/sql-text.ts';
import { INDICATOR_FIELDS } from '../../src/query/large/records.ts';
import { joinSql, type Sql, sql } from '../../src/query/sql.ts';

/** A name that stands in a list of the code. */
export const named = (name: string): Sql => ({ sql: quoteName(name), params: [] });

/** The two columns of each type: how many indicators, and how many of them are numbers. */
export const TYPE_COLUMNS = INDICATOR_TYPES.flatMap((type) => [
  { type, name: type as string, isNumber: false },
  { type, name: `${type}_numbers`, isNumber: true },
]);

const WHOSE = sql`a.agency_id, a.name AS agency, a.name_en AS agency_en, a.admin_level, a.division_code, a.province,
  a.prefecture, a.county`;
const WHEN = sql`d.document_id, d.title AS document, d.year, d.year_basis, d.status`;

/** How many indicators of each type the projects of the part have. */
export function projectCounts(): Sql {
  const counts = TYPE_COLUMNS.map(({ type, isNumber }) =>
    isNumber
      ? sql`(count(*) FILTER (WHERE type = ${type} AND kind = 'quantity'))::INTEGER`
      : sql`(count(*) FILTER (WHERE type = ${type}))::INTEGER`,
  );
  return sql`
    SELECT project_id, count(*)::INTEGER, (count(*) FILTER (WHERE kind = 'quantity'))::INTEGER, ${joinSql(counts, ', ')}
    FROM record_part GROUP BY project_id ORDER BY project_id`;
}

/** The rows of the files of some documents; a project without indicators has one row, and so has a document without projects. */
export function documentRows(indicators: Sql, documents: Sql): Sql {
  const fields = INDICATOR_FIELDS.map((name) =>
    name.startsWith('date_') ? sql`i.${named(name)}::VARCHAR AS ${named(name)}` : sql`i.${named(name)}`,
  );
  return sql`
    SELECT ${WHOSE}, ${WHEN}, d.title_basis, d.year_evidence, d.source_file, d.sha256, d.stated_total_yuan,
      p.project_id, p.name AS project, p.seq AS project_seq, p.title, p.code, p.budget_yuan, p.fiscal_yuan,
      p.special_account_yuan, p.other_yuan, p.purpose, p.activity, p.execution_weight,
      p.plan_mar, p.plan_jun, p.plan_oct, p.plan_dec, p.theme_id, t.name AS theme, t.name_en AS theme_en,
      c.objectives, c.findings, w.document_findings,
      ${joinSql(fields, ', ')}
    FROM record_documents d
    JOIN record_agencies a USING (agency_id)
    LEFT JOIN record_projects p ON p.document_id = d.document_id
    LEFT JOIN record_themes t ON t.theme_id = p.theme_id
    LEFT JOIN ${indicators} i ON i.project_id = p.project_id
    LEFT JOIN record_checks c ON c.project_id = p.project_id AND c.first IS NOT DISTINCT FROM i.indicator_id
    LEFT JOIN record_whole w ON w.document_id = d.document_id AND w.first IS NOT DISTINCT FROM i.indicator_id
    WHERE d.document_id IN (${documents})
    ORDER BY d.document_id, p.seq, p.project_id, i.seq, i.indicator_id`;
}

/** The rows of the files of a province's agencies. `province`: the first two digits of its division code. */
export function agencyRows(province: string): Sql {
  const counts = TYPE_COLUMNS.map(
    ({ name }) => sql`coalesce(n.${named(name)}, 0)::INTEGER AS ${named(name)}`,
  );
  return sql`
    WITH found AS (SELECT project_id, count(*)::INTEGER AS findings FROM record_findings GROUP BY project_id),
    whole AS (
      SELECT document_id, count(*)::INTEGER AS findings FROM record_findings WHERE project_id IS NULL GROUP BY document_id
    )
    SELECT ${WHOSE}, a.kind, a.publisher_as_printed, a.printed_code, ${WHEN}, p.project_id, p.name AS project,
      p.budget_yuan, p.theme_id, t.name AS theme, t.name_en AS theme_en,
      coalesce(n.indicators, 0)::INTEGER AS indicators, coalesce(n.quantities, 0)::INTEGER AS quantities,
      coalesce(f.findings, 0) AS findings, coalesce(w.findings, 0) AS document_findings, ${joinSql(counts, ', ')}
    FROM record_agencies a
    LEFT JOIN record_documents d ON d.agency_id = a.agency_id
    LEFT JOIN record_projects p ON p.document_id = d.document_id
    LEFT JOIN record_themes t ON t.theme_id = p.theme_id
    LEFT JOIN record_counts n ON n.project_id = p.project_id
    LEFT JOIN found f ON f.project_id = p.project_id
    LEFT JOIN whole w ON w.document_id = d.document_id
    WHERE substr(a.division_code, 1, 2) = ${province}
    ORDER BY a.agency_id, d.year, d.document_id, p.seq, p.project_id`;
}

/** Every agency with what it has in all, by the code of its place. */
export function agencySummaries(): Sql {
  return sql`
    WITH money AS (
      SELECT p.agency_id, count(*)::INTEGER AS projects, sum(p.budget_yuan::DECIMAL(18, 2))::DOUBLE AS budget_yuan,
        sum(n.indicators)::INTEGER AS indicators
      FROM record_projects p LEFT JOIN record_counts n USING (project_id) GROUP BY p.agency_id
    ), years AS (
      SELECT agency_id, min(year)::INTEGER AS year_min, max(year)::INTEGER AS year_max, count(*)::INTEGER AS documents
      FROM record_documents GROUP BY agency_id
    )
    SELECT ${WHOSE}, y.year_min, y.year_max, coalesce(y.documents, 0) AS documents, coalesce(m.projects, 0) AS projects,
      coalesce(m.indicators, 0) AS indicators, coalesce(m.budget_yuan, 0) AS budget_yuan
    FROM record_agencies a LEFT JOIN money m USING (agency_id) LEFT JOIN years y USING (agency_id)
    ORDER BY a.division_code, a.agency_id`;
}

/** What there is in all, in one row. */
export function setOverview(): Sql {
  return sql`
    SELECT
      (SELECT count(*) FROM record_documents)::INTEGER AS documents,
      (SELECT count(*) FROM record_agencies)::INTEGER AS agencies,
      (SELECT count(*) FROM record_projects)::INTEGER AS projects,
      (SELECT sum(indicators) FROM record_counts)::INTEGER AS indicators,
      (SELECT sum(quantities) FROM record_counts)::INTEGER AS quantities,
      (SELECT sum(budget_yuan::DECIMAL(18, 2)) FROM record_projects)::DOUBLE AS budget_yuan,
      (SELECT min(year) FROM record_documents)::INTEGER AS year_min,
      (SELECT max(year) FROM record_documents)::INTEGER AS year_max`;
}

/** Indicators of each type in all, and how many are numbers. */
export function typeTotals(): Sql {
  const sums = TYPE_COLUMNS.map(({ name }) => sql`sum(${named(name)})::INTEGER AS ${named(name)}`);
  return sql`SELECT ${joinSql(sums, ', ')} FROM record_counts`;
}
