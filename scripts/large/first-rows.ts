import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import type { Facet } from '../../src/query/filter.ts';
import { type IndicatorRecord, RECORD_COLUMNS } from '../../src/query/indicator-page.ts';
import { PLACES } from '../../src/query/large/part-view.ts';
import { sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { CODED_COLUMNS } from './list-values.ts';

/** Rows of a page of the table. */
const PAGE_ROWS = 25;

/** What answers are prepared for: nothing, the values of a facet, or words. */
export type Prepared = 'all' | Facet | 'words';

/**
 * Finds the first page of the table for every choice that is prepared: table `first_places`, and `shown` with the rows
 * themselves, read once for all choices. Needs the facts, and the tables `coded` and `set_names`.
 */
export async function findFirstRows(builder: Builder): Promise<void> {
  const firsts = [
    firstPlaces('all', 'everything'),
    ...CODED_COLUMNS.map(({ facet, name }) => firstPlaces(facet, name)),
    `SELECT 'words' AS of_what, choice, unnest(min(id_place, ${PAGE_ROWS})) AS place FROM (
       SELECT s.set AS choice, unnest(n.places) AS id_place
       FROM (SELECT name, min(id_place, ${PAGE_ROWS}) AS places FROM coded GROUP BY name) n JOIN set_names s USING (name)
     ) GROUP BY choice`,
  ];
  await run(builder, `CREATE OR REPLACE TABLE first_places AS ${firsts.join(' UNION ')}`);
  const columns = RECORD_COLUMNS.map(quoteName).join(', ');
  await run(
    builder,
    `CREATE OR REPLACE TABLE shown AS SELECT place_high * ${PLACES} + place_low AS place, ${columns} FROM facts
     WHERE place_high * ${PLACES} + place_low IN (SELECT place FROM first_places)`,
  );
}

const firstPlaces = (what: Prepared, column: string) =>
  `SELECT ${quoteText(what)} AS of_what, ${column}::INTEGER AS choice, unnest(min(id_place, ${PAGE_ROWS})) AS place
   FROM coded WHERE ${column} IS NOT NULL GROUP BY ALL`;

const run = (builder: Builder, statement: string) => builder.run({ sql: statement, params: [] });

/** The first pages of all choices of one kind, by the number of the choice. */
export async function firstRows(builder: Builder, what: Prepared): Promise<Map<number, IndicatorRecord[]>> {
  const rows = await builder.rows<IndicatorRecord & { choice: number; place: number }>(
    sql`SELECT choice, s.* FROM first_places JOIN shown s USING (place) WHERE of_what = ${what} ORDER BY choice, place`,
  );
  const pages = new Map<number, IndicatorRecord[]>();
  for (const { choice, place: _, ...row } of rows) {
    const page = pages.get(choice) ?? [];
    page.push(row as IndicatorRecord);
    pages.set(choice, page);
  }
  return pages;
}
