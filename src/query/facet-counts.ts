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
 */
export function facetCounts(db: Database, filter: Filter = {}, options?: QueryOptions): Promise<FacetCount[]> {
  const flags = FACETS.map((facet) => sql`${facetCondition(filter, facet)} AS ${FLAG[facet]}`);
  const counts = FACETS.flatMap(countsOf);
  return ask<FacetCount>(
    db,
    sql`
      WITH flagged AS (
        SELECT *, ${joinSql(flags, ', ')} FROM facts WHERE ${searchCondition(filter.q)}
      )
      SELECT facet, value, label, label_en, count FROM (${joinSql(counts, ' UNION ALL ')})
      ORDER BY facet, count DESC, value`,
    options,
  );
}

/** A value's column, and its words where the data has them; elsewhere the value stands for itself and the page words it. */
interface Level {
  value: Sql;
  label: Sql;
  labelEn: Sql;
}

const plain = (facet: Facet): Level => ({ value: FACET_COLUMN[facet], label: FACET_COLUMN[facet], labelEn: FACET_COLUMN[facet] });

/** A place counts at each level it lies in: county, prefecture, province. */
const LEVELS: Readonly<Record<Facet, readonly Level[]>> = {
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

const FLAG: Readonly<Record<Facet, Sql>> = {
  agency: sql`in_agency`,
  place: sql`in_place`,
  level: sql`in_level`,
  year: sql`in_year`,
  theme: sql`in_theme`,
  type: sql`in_type`,
  kind: sql`in_kind`,
  comparator: sql`in_comparator`,
  unit: sql`in_unit`,
  measure: sql`in_measure`,
};

function countsOf(facet: Facet): Sql[] {
  const others = joinSql(
    FACETS.filter((other) => other !== facet).map((other) => FLAG[other]),
    ' AND ',
  );
  return LEVELS[facet].map(
    ({ value, label, labelEn }) => sql`
      SELECT ${facet} AS facet, ${value}::VARCHAR AS value, min(${label})::VARCHAR AS label,
        min(${labelEn})::VARCHAR AS label_en, count(*)::INTEGER AS count
      FROM flagged WHERE ${value} IS NOT NULL AND ${others}
      GROUP BY ${value}`,
  );
}
