import { FACET_LEVELS } from '../../src/query/facet-counts.ts';
import { FACETS, type Facet } from '../../src/query/filter.ts';
import { PLACES } from '../../src/query/large/part-view.ts';
import type { Values } from '../../src/query/large/prepared.ts';
import { joinSql, type Sql, sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';

/** A column of the coded facts: each facet has one, a place one for each of its levels. */
export interface CodedColumn {
  facet: Facet;
  name: string;
  value: Sql;
}

export const CODED_COLUMNS: readonly CodedColumn[] = FACETS.flatMap((facet) =>
  FACET_LEVELS[facet].map(({ value }, level) => ({ facet, name: `${facet}_${level}`, value })),
);

/** Lists every facet's values in the facts, the most frequent first, and keeps the list as a table `<facet>_values`. */
export async function listValues(builder: Builder): Promise<Values> {
  const lists = {} as Values;
  for (const facet of FACETS) {
    const levels = FACET_LEVELS[facet].map(
      ({ value, label, labelEn }) =>
        sql`SELECT ${value}::VARCHAR AS value, ${label}::VARCHAR AS label, ${labelEn}::VARCHAR AS label_en FROM facts`,
    );
    await builder.run(sql`
      CREATE OR REPLACE TABLE ${{ sql: `${facet}_values`, params: [] }} AS
      SELECT (row_number() OVER (ORDER BY count(*) DESC, value) - 1)::SMALLINT AS place,
        value, min(label) AS label, min(label_en) AS label_en
      FROM (${joinSql(levels, ' UNION ALL ')}) WHERE value IS NOT NULL GROUP BY value`);
    const rows = await builder.rows<{ value: string; label: string; label_en: string }>({
      sql: `SELECT value, label, label_en FROM ${facet}_values ORDER BY place`,
      params: [],
    });
    lists[facet] = {
      values: rows.map(({ value }) => value),
      labels: rows.map(({ label }) => label),
      labels_en: rows.map(({ label_en }) => label_en),
    };
  }
  lists.agency.provinces = await agencyProvinces(builder);
  return lists;
}

async function agencyProvinces(builder: Builder): Promise<string[]> {
  const rows = await builder.rows<{ province: string }>({
    sql: `SELECT substr(division_code, 1, 2) AS province
          FROM agency_values JOIN agencies ON agency_id = value ORDER BY place`,
    params: [],
  });
  return rows.map(({ province }) => province);
}

/**
 * The facts as small numbers, for the counts below: table `coded` with the place of each facet's value in its list, the
 * project as its number, its budget, the name as its id, and the row's own place in the order of ids. Needs `names`.
 */
export async function codeFacts(builder: Builder): Promise<void> {
  const places = CODED_COLUMNS.map(({ name }) => `${name}.place AS ${name}`);
  const joins = CODED_COLUMNS.map(
    ({ facet, name, value }) =>
      `LEFT JOIN ${facet}_values ${name} ON ${name}.value = (f.${value.sql})::VARCHAR`,
  );
  await builder.run({
    sql: `
      CREATE OR REPLACE TABLE coded AS
      SELECT p.number AS project, f.budget_yuan::DECIMAL(18, 2) AS budget, f.kind = 'quantity' AS is_number,
        0::SMALLINT AS everything, n.id AS name, f.place_high * ${PLACES} + f.place_low AS id_place,
        ${places.join(', ')}
      FROM facts f
      JOIN name_ids n USING (name)
      JOIN (SELECT project_id, (row_number() OVER ())::INTEGER AS number FROM projects) p USING (project_id)
      ${joins.join('\n')}`,
    params: [],
  });
}
