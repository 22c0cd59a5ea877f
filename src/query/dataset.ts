import { foldSearch } from './fold-search.ts';
import { type Sql, sql } from './sql.ts';

/** The tables that the questions of this folder ask: `<table>.parquet` in the folder of the published data. */
export const QUERY_TABLES = [
  'agencies',
  'documents',
  'projects',
  'indicators',
  'themes',
  'measures',
] as const;

/** A table of the published data, by name. */
export type QueryTable = (typeof QUERY_TABLES)[number];

/** What the text search looks at. Names in English too, so that an English reader finds an agency. */
const SEARCHED = sql`concat_ws(' ', i.name, i.description, i.value_raw, i.overall_value_raw, i.basis, i.level1, i.level2,
  p.name, a.name, a.name_en, t.name, t.name_en, i.indicator_id)`;

/**
 * One row per indicator with what stands above it: project, document, agency, theme, measure. `prefecture_code` is null
 * where no prefecture stands between a county and its province, as in the four municipalities. `axis_unit` is the base
 * unit without what it is per, so that 元/人 and 元 of a name that says 每人 stand on one axis; DuckDB 0.9.1 splits null into '', so null is kept apart.
 */
const factsWith = ({ join, more }: { join: Sql; more: Sql }): Sql => sql`SELECT
  i.*,
  CASE WHEN i.denominator IS NULL OR i.base_unit IS NULL THEN i.base_unit
    ELSE split_part(i.base_unit, '/', 1) END AS axis_unit,
  p.name AS project, p.budget_yuan, p.theme_id, p.seq AS project_seq,
  p.line_start AS project_line_start, p.line_end AS project_line_end,
  a.name AS agency, a.name_en AS agency_en, a.admin_level, a.division_code,
  a.province, substr(a.division_code, 1, 2) || '0000' AS province_code,
  a.prefecture, CASE WHEN a.prefecture IS NOT NULL THEN substr(a.division_code, 1, 4) || '00' END AS prefecture_code,
  a.county, CASE WHEN a.county IS NOT NULL THEN a.division_code END AS county_code,
  d.title AS document, d.year_basis, d.status,
  t.name AS theme, t.name_en AS theme_en, t.sort AS theme_sort,
  m.name AS measure, m.name_en AS measure_en, m.code AS measure_code,
  m.kind AS measure_kind${more}
FROM indicators i
${join} projects p ON p.project_id = i.project_id
${join} documents d ON d.document_id = i.document_id
${join} agencies a ON a.agency_id = i.agency_id
LEFT JOIN themes t ON t.theme_id = p.theme_id
LEFT JOIN measures m ON m.measure_id = i.measure_id`;

/**
 * The facts of a large set, which are written as Parquet: without the searched text, as long as all the rest. Left joins,
 * because they keep the order of the indicators to within one vector of the engine; to sort so many columns again takes
 * four times as long and lets a range read no less.
 */
export const FACTS_SELECT: Sql = factsWith({ join: sql`LEFT JOIN`, more: sql`` });

/**
 * Both connectors make it when they open the data, as a table: the joins, and the folding of the searched text, are
 * then paid once and not in each of the questions that one click asks.
 */
export const CREATE_FACTS: Sql = sql`CREATE TABLE facts AS ${factsWith({
  join: sql`JOIN`,
  more: sql`, ${foldSearch(SEARCHED)} AS search_text`,
})}`;
