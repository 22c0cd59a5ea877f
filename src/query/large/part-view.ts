import { foldSearch } from '../fold-search.ts';
import { type Sql, sql } from '../sql.ts';

/** What the search looks at, as in the facts of a small set; here under the names that the columns of a part have. */
const SEARCHED = sql`concat_ws(' ', name, description, value_raw, overall_value_raw, basis, level1, level2,
  project, agency, agency_en, theme, theme_en, indicator_id)`;

/**
 * `facts` over some files: a view, so that a question reads only the columns it asks for. `files` are names that the
 * engine knows, made by us. Without files it has no rows, but the columns of `anyFile`.
 */
export function createFactsView(files: readonly string[], anyFile: string): Sql {
  const list = (files.length > 0 ? files : [anyFile])
    .map((file) => `'${file.replaceAll("'", "''")}'`)
    .join(', ');
  const rows = { sql: `read_parquet([${list}])`, params: [] };
  const none = files.length > 0 ? sql`` : sql` WHERE FALSE`;
  return sql`CREATE OR REPLACE VIEW facts AS SELECT *, ${inline(foldSearch(SEARCHED))} AS search_text FROM ${rows}${none}`;
}

/** A view takes no parameters: they are written out, quoted. Only constants of ours come here. */
function inline({ sql: text, params }: Sql): Sql {
  let next = 0;
  return { sql: text.replaceAll('?', () => `'${String(params[next++]).replaceAll("'", "''")}'`), params: [] };
}
