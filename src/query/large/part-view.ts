import { quoteText } from '../../model/sql-text.ts';
import { foldSearch } from '../fold-search.ts';
import { type Sql, sql } from '../sql.ts';

/** What the search looks at, as in the facts of a small set; here under the names that the columns of a part have. */
const SEARCHED = sql`concat_ws(' ', name, description, value_raw, overall_value_raw, basis, level1, level2,
  project, agency, agency_en, theme, theme_en, indicator_id)`;

/**
 * Names where only counts are asked: the ids stand in for them, so that no column of names is read. `withNames` puts
 * them back, from the lists that the page has.
 */
const NAMELESS = sql` REPLACE (agency_id AS agency, agency_id AS agency_en, theme_id AS theme, theme_id AS theme_en,
  measure_id AS measure, measure_id AS measure_en, province_code AS province, prefecture_code AS prefecture,
  county_code AS county)`;

/** How many places one `place_high` stands for: a place is `place_high * PLACES + place_low`. */
export const PLACES = 256;

/**
 * `facts` over some files: a view, so that a question reads only the columns it asks for; `filename` says where a row
 * stands. `files` are names that the engine knows, made by us. `named` gives agencies, themes, places and measures their names, else their ids.
 */
export function createFactsView(files: readonly string[], named: boolean): Sql {
  const searched = inlineParams(foldSearch(SEARCHED));
  return sql`CREATE OR REPLACE VIEW facts AS SELECT *${named ? sql`` : NAMELESS}, ${searched} AS search_text FROM ${readFiles(files)}`;
}

/** Some files, with the name of the file in each row. */
export function readFiles(files: readonly string[]): Sql {
  return { sql: `read_parquet([${files.map(quoteText).join(', ')}], filename = true)`, params: [] };
}

/** A view takes no parameters: they are written out, quoted. Only constants of ours come here. */
export function inlineParams({ sql: text, params }: Sql): Sql {
  let next = 0;
  return { sql: text.replaceAll('?', () => quoteText(String(params[next++]))), params: [] };
}
