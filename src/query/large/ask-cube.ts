import type { IndicatorType } from '../../model/indicator-type.ts';
import { quoteText } from '../../model/sql-text.ts';
import { ask, askOne } from '../ask.ts';
import type { Database, QueryOptions } from '../connector.ts';
import type { MatchCount } from '../count-matches.ts';
import type { FacetCount } from '../facet-counts.ts';
import type { Filter } from '../filter.ts';
import type { Relaxation } from '../relaxations.ts';
import { joinSql, type Sql, sql } from '../sql.ts';
import { type CubeChoice, combined } from './cube-choice.ts';
import { cubeFacetCounts, cubeRelaxations, whereExcept } from './cube-counts.ts';
import { type Groups, orderGroups } from './groups.ts';

/** The pre-aggregated tables, as the engine knows them. */
export interface CubeFiles {
  rows: string;
  projects: string;
}

/** What the pre-aggregated tables say of a choice: all but the rows themselves. */
export interface CubeAnswer {
  count: MatchCount;
  /** Values stand for their names. Of agencies and places nothing is said. */
  facets: FacetCount[];
  groups: Groups;
  /** In which provinces (two digits) and years matching rows lie, and how many. */
  cells: { province: string; year: number; rows: number }[];
  /** Asked only where nothing matches. */
  relaxations: Relaxation[];
}

/** Makes the tables known to `askCube`: the small one of rows is read whole, once, the other by range. */
export async function openCube(
  db: Database,
  { rows, projects }: CubeFiles,
  options?: QueryOptions,
): Promise<void> {
  await ask(db, sql`CREATE TABLE IF NOT EXISTS cube_rows AS SELECT * FROM ${file(rows)}`, options);
  await ask(db, sql`CREATE OR REPLACE VIEW cube_projects AS SELECT * FROM ${file(projects)}`, options);
}

/** Answers a choice from the pre-aggregated tables that `openCube` opened; `total` is all rows of the set. */
export async function askCube(
  db: Database,
  filter: Filter,
  { choice, total }: { choice: CubeChoice; total: number },
  options?: QueryOptions,
): Promise<CubeAnswer> {
  const where = whereExcept(filter);
  const counted = await askOne<Pick<MatchCount, 'matched' | 'quantities'>>(
    db,
    sql`SELECT coalesce(sum(rows), 0)::INTEGER AS matched,
      coalesce(sum(rows) FILTER (WHERE kind = 'quantity'), 0)::INTEGER AS quantities FROM cube_rows WHERE ${where}`,
    options,
  );
  const types = await ask<TypeRow>(
    db,
    sql`SELECT province_code AS value, type, sum(rows)::INTEGER AS indicators FROM cube_rows WHERE ${where}
      GROUP BY province_code, type ORDER BY province_code, type`,
    options,
  );
  const cells = await ask<CubeAnswer['cells'][number]>(
    db,
    sql`SELECT substr(province_code, 1, 2) AS province, year, sum(rows)::INTEGER AS rows FROM cube_rows WHERE ${where}
      GROUP BY province_code, year ORDER BY province_code, year`,
    options,
  );
  const money = await ask<MoneyRow>(db, moneyByProvince(choice), options);
  const projects = money.reduce((sum, row) => sum + row.projects, 0);
  return {
    count: { ...counted, projects, total },
    facets: await cubeFacetCounts(db, filter, options),
    groups: groupsOf(types, money),
    cells,
    relaxations: counted.matched === 0 ? await cubeRelaxations(db, filter, options) : [],
  };
}

interface TypeRow {
  value: string;
  type: IndicatorType;
  indicators: number;
}

interface MoneyRow {
  value: string;
  projects: number;
  budget_yuan: number;
}

/** Years and the values of one facet can be added up: no project lies in two of them, else `cubeChoice` says no. */
function moneyByProvince({ years, facets }: CubeChoice): Sql {
  const columns = [sql`one`, sql`other`];
  const chosen = facets.map(({ values }, place) => isOneOf(columns[place] as Sql, values.map(String)));
  const where = [
    // Written out: with a parameter in its place no row group is passed over.
    { sql: `facets = ${quoteText(combined(facets.map(({ facet }) => facet)))}`, params: [] },
    ...(years.length > 0 ? [isOneOf(sql`year`, years)] : []),
    ...chosen,
  ];
  return sql`SELECT province_code AS value, sum(projects)::INTEGER AS projects, sum(budget_yuan::DECIMAL(18, 2))::DOUBLE AS budget_yuan
    FROM cube_projects WHERE ${joinSql(where, ' AND ')} GROUP BY province_code ORDER BY province_code`;
}

function isOneOf(column: Sql, values: readonly (string | number)[]): Sql {
  const list = joinSql(
    values.map((value) => sql`${value}`),
    ', ',
  );
  return sql`${column} IN (${list})`;
}

function groupsOf(types: readonly TypeRow[], money: readonly MoneyRow[]): Groups {
  const rows = money.map((row) => {
    const own = types.filter(({ value }) => value === row.value);
    return {
      ...{ ...row, label: row.value, label_en: row.value, groups: 1 },
      indicators: own.reduce((sum, { indicators }) => sum + indicators, 0),
      types: Object.fromEntries(own.map(({ type, indicators }) => [type, indicators])),
    };
  });
  return orderGroups('province', rows);
}

const file = (name: string): Sql => ({ sql: `read_parquet(${quoteText(name)})`, params: [] });
