import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { FACET_COLUMN, FACETS, type Facet, type Filter, facetCondition, searchCondition } from './filter.ts';
import { joinSql, type Sql, sql } from './sql.ts';

/** How many indicators one more choice would leave: counted under all other facets' choices, not its own. */
export interface FacetCount {
  facet: Facet;
  value: string;
  label: string;
  label_en: string;
  count: number;
}

/**
 * Counts for every facet in one pass. A place is counted at its own code and at those above it.
 * Values without a row have no line here: the page shows them as 0.
 *
 * A row counts for a facet when no other facet rejects it: when none does (`misses` 0), or that facet alone. Each row
 * is then laid out as one line per facet and all lines are grouped at once, which the engine of the page does in a
 * third of the time of a query per facet.
 */
export function facetCounts(
  db: Database,
  filter: Filter = {},
  options?: QueryOptions,
): Promise<FacetCount[]> {
  const misses = FACETS.map((facet) => sql`(NOT ${facetCondition(filter, facet)})::INTEGER`);
  const lines = FACETS.flatMap((facet) => FACET_LEVELS[facet].map((level) => ({ facet, ...level })));
  const list = (part: (line: Line) => Sql) => sql`unnest([${joinSql(lines.map(part), ', ')}])`;
  return ask<FacetCount>(
    db,
    sql`
      WITH judged AS (
        SELECT *, ${joinSql(misses, ' + ')} AS misses FROM facts WHERE ${searchCondition(filter.q)}
      ), lines AS (
        SELECT
          ${list(({ facet }) => sql`${facet}::VARCHAR`)} AS facet,
          ${list(({ value }) => sql`${value}::VARCHAR`)} AS value,
          ${list(({ label }) => sql`${label}::VARCHAR`)} AS label,
          ${list(({ labelEn }) => sql`${labelEn}::VARCHAR`)} AS label_en,
          ${list(({ facet }) => sql`misses = 0 OR NOT ${facetCondition(filter, facet)}`)} AS counts
        FROM judged WHERE misses <= 1
      )
      SELECT facet, value, min(label) AS label, min(label_en) AS label_en, count(*)::INTEGER AS count
      FROM lines WHERE counts AND value IS NOT NULL
      GROUP BY facet, value
      ORDER BY facet, count DESC, value`,
    options,
  );
}

type Line = Level & { facet: Facet };

/** A value's column, and its words where the data has them; elsewhere the value stands for itself and the page words it. */
export interface Level {
  value: Sql;
  label: Sql;
  labelEn: Sql;
}

const plain = (facet: Facet): Level => ({
  value: FACET_COLUMN[facet],
  label: FACET_COLUMN[facet],
  labelEn: FACET_COLUMN[facet],
});

/** A place counts at each level it lies in: county, prefecture, province. */
export const FACET_LEVELS: Readonly<Record<Facet, readonly Level[]>> = {
  agency: [{ value: sql`agency_id`, label: sql`agency`, labelEn: sql`agency_en` }],
  place: [
    { value: sql`province_code`, label: sql`province`, labelEn: sql`province` },
    { value: sql`prefecture_code`, label: sql`prefecture`, labelEn: sql`prefecture` },
    { value: sql`county_code`, label: sql`county`, labelEn: sql`county` },
  ],
  level: [plain('level')],
  year: [plain('year')],
  theme: [{ value: sql`theme_id`, label: sql`theme`, labelEn: sql`theme_en` }],
  type: [plain('type')],
  kind: [plain('kind')],
  comparator: [plain('comparator')],
  unit: [plain('unit')],
  measure: [{ value: sql`measure_id`, label: sql`measure`, labelEn: sql`measure_en` }],
};
