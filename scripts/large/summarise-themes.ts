import { INDICATOR_TYPES, type IndicatorType } from '../../src/model/indicator-type.ts';
import type { ThemeRow } from '../../src/model/theme.ts';
import { type Group, type GroupBy, orderGroups } from '../../src/query/large/groups.ts';
import type { ThemeSummary, ThemeTotal } from '../../src/query/large/summaries.ts';
import { joinSql, type Sql, sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { named, TYPE_COLUMNS } from './record-rows.ts';

type TypeColumns = Record<IndicatorType | `${IndicatorType}_numbers`, number>;

/** What is counted of a theme, in all or in one year, province or agency. */
interface Counted extends Omit<ThemeTotal, 'theme' | 'secondary'>, TypeColumns {
  theme_id: string;
  value: string | null;
  /** The money that is not repaid, and its projects. */
  spent_yuan: number;
  spending: number;
}

/**
 * What each theme has in all, and by year, province and agency. Each project counts under its one theme, once, with its
 * whole budget; one that repays an earlier advance is counted apart. From the tables that `prepareRecords` leaves; a theme
 * without projects is left out.
 */
export async function summariseThemes(builder: Builder): Promise<ThemeSummary[]> {
  await builder.run(sql`
    CREATE OR REPLACE TABLE theme_projects AS
    SELECT p.theme_id, p.agency_id, d.year, substr(a.division_code, 1, 2) || '0000' AS province_code,
      contains(p.name, '归垫') AS is_repaid, p.budget_yuan::DECIMAL(18, 2) AS budget, n.* EXCLUDE (project_id)
    FROM record_projects p
    JOIN record_documents d USING (document_id)
    JOIN record_agencies a ON a.agency_id = p.agency_id
    LEFT JOIN record_counts n ON n.project_id = p.project_id`);
  const all = await count(builder, sql`NULL`);
  const years = Map.groupBy(await count(builder, sql`year::VARCHAR`), ({ theme_id }) => theme_id);
  const provinces = Map.groupBy(await count(builder, sql`province_code`), ({ theme_id }) => theme_id);
  const agencies = Map.groupBy(await count(builder, sql`agency_id`), ({ theme_id }) => theme_id);
  const names = await namesOf(builder);
  const secondary = await countSecondary(builder);
  const themes = await builder.rows<ThemeRow>(sql`SELECT * FROM record_themes`);
  return all
    .flatMap((own): ThemeSummary[] => {
      const theme = themes.find(({ theme_id }) => theme_id === own.theme_id);
      if (!theme) throw new Error(`theme_id: expected one of the table themes, found "${own.theme_id}"`);
      const groups = (by: GroupBy, counted: Map<string, Counted[]>) =>
        orderGroups(
          by,
          (counted.get(own.theme_id) ?? []).map((row) => groupOf(row, names)),
        ).rows;
      return [
        {
          ...totalOf(own, theme),
          secondary: secondary.get(own.theme_id) ?? 0,
          types: INDICATOR_TYPES.map((type) => ({
            type,
            indicators: own[type],
            quantities: own[`${type}_numbers`],
          })),
          years: groups('year', years),
          provinces: groups('province', provinces),
          largest: groups('agency', agencies),
        },
      ];
    })
    .sort(bySpent);
}

function totalOf(own: Counted, theme: ThemeRow): Omit<ThemeTotal, 'secondary'> {
  const { agencies, projects, budget_yuan, repayments, repaid_yuan, indicators, quantities } = own;
  const { year_min, year_max } = own;
  return {
    ...{ theme, agencies, projects, budget_yuan, repayments, repaid_yuan },
    ...{ indicators, quantities, year_min, year_max },
  };
}

/** How many projects name each theme as one that they touch beside their own. */
async function countSecondary({ rows }: Builder): Promise<ReadonlyMap<string, number>> {
  const found = await rows<{ theme_id: string; projects: number }>(sql`
    SELECT theme_id, count(*)::INTEGER AS projects
    FROM (SELECT unnest(string_split(secondary_theme_ids, ',')) AS theme_id FROM record_projects) GROUP BY theme_id`);
  return new Map(found.map(({ theme_id, projects }) => [theme_id, projects]));
}

type Names = ReadonlyMap<string, { label: string; label_en: string }>;

/** What provinces (by code) and agencies (by id) are called. */
async function namesOf({ rows }: Builder): Promise<Names> {
  const found = await rows<{ value: string; label: string; label_en: string }>(sql`
    SELECT agency_id AS value, name AS label, name_en AS label_en FROM record_agencies
    UNION ALL
    SELECT substr(division_code, 1, 2) || '0000', min(province), min(province) FROM record_agencies GROUP BY 1`);
  return new Map(found.map(({ value, ...name }) => [value, name]));
}

function groupOf(row: Counted, names: Names): Group {
  const value = row.value as string;
  const { label, label_en } = names.get(value) ?? { label: value, label_en: value };
  return {
    ...{ value, label, label_en, groups: 1 },
    ...{ projects: row.spending, budget_yuan: row.spent_yuan, indicators: row.indicators },
    types: Object.fromEntries(INDICATOR_TYPES.flatMap((type) => (row[type] > 0 ? [[type, row[type]]] : []))),
  };
}

/** The most money first, repayments apart, since they dwarf all else. */
function bySpent(a: ThemeTotal, b: ThemeTotal): number {
  const spent = ({ budget_yuan, repaid_yuan }: ThemeTotal) => budget_yuan - repaid_yuan;
  return spent(b) - spent(a) || (a.theme.theme_id < b.theme.theme_id ? -1 : 1);
}

function count({ rows }: Builder, by: Sql): Promise<Counted[]> {
  const types = TYPE_COLUMNS.map(
    ({ name }) => sql`coalesce(sum(${named(name)}), 0)::INTEGER AS ${named(name)}`,
  );
  return rows(sql`
    SELECT theme_id, ${by} AS value, count(DISTINCT agency_id)::INTEGER AS agencies, count(*)::INTEGER AS projects,
      sum(budget)::DOUBLE AS budget_yuan, (count(*) FILTER (WHERE is_repaid))::INTEGER AS repayments,
      coalesce(sum(budget) FILTER (WHERE is_repaid), 0)::DOUBLE AS repaid_yuan,
      coalesce(sum(budget) FILTER (WHERE NOT is_repaid), 0)::DOUBLE AS spent_yuan,
      (count(*) FILTER (WHERE NOT is_repaid))::INTEGER AS spending,
      coalesce(sum(indicators), 0)::INTEGER AS indicators, coalesce(sum(quantities), 0)::INTEGER AS quantities,
      min(year)::INTEGER AS year_min, max(year)::INTEGER AS year_max, ${joinSql(types, ', ')}
    FROM theme_projects GROUP BY theme_id, value ORDER BY theme_id, value`);
}
