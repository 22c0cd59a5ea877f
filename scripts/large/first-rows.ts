import { quoteName } from '../../src/model/sql-text.ts';
import type { Facet } from '../../src/query/filter.ts';
import { type IndicatorRecord, RECORD_COLUMNS } from '../../src/query/indicator-page.ts';
import type { Builder } from './builder.ts';
import { CODED_COLUMNS } from './list-values.ts';

/** Rows of a page of the table. */
export const PAGE_ROWS = 25;

/** The first page of the table for every single choice of a facet, or with null for nothing chosen, by the value. */
export async function firstRows(
  builder: Builder,
  facet: Facet | null,
): Promise<Map<string, IndicatorRecord[]>> {
  const columns =
    facet === null
      ? ["'all'"]
      : CODED_COLUMNS.filter((column) => column.facet === facet).map(({ value }) => value.sql);
  const firsts = columns.map(
    (column) => `
      SELECT choice, unnest(ids) AS indicator_id FROM (
        SELECT (${column})::VARCHAR AS choice, min(indicator_id, ${PAGE_ROWS}) AS ids
        FROM facts WHERE ${column} IS NOT NULL GROUP BY ALL
      )`,
  );
  const selected = RECORD_COLUMNS.map((name) => `f.${quoteName(name)}`).join(', ');
  const rows = await builder.rows<IndicatorRecord & { choice: string }>({
    sql: `
      WITH firsts AS (${firsts.join(' UNION ')})
      SELECT choice, ${selected} FROM firsts JOIN facts f USING (indicator_id) ORDER BY choice, indicator_id`,
    params: [],
  });
  const pages = new Map<string, IndicatorRecord[]>();
  for (const { choice, ...row } of rows) {
    const page = pages.get(choice) ?? [];
    page.push(row as IndicatorRecord);
    pages.set(choice, page);
  }
  return pages;
}
