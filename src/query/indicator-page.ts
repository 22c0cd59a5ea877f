import { INDICATOR_TYPES, type IndicatorType } from '../model/indicator-type.ts';
import type { Comparator, TargetKind, UnitSource } from '../model/target.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { joinSql, type Sql, sql } from './sql.ts';

/** One row of the table: as printed, as read, and where it stands. */
export interface IndicatorRecord {
  indicator_id: string;
  document_id: string;
  document: string;
  agency_id: string;
  agency: string;
  agency_en: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  project_id: string;
  project: string;
  budget_yuan: number;
  theme_id: string;
  theme: string;
  theme_en: string;
  level1: string;
  level2: string;
  name: string;
  description: string | null;
  value_raw: string | null;
  overall_value_raw: string | null;
  comparator_raw: string | null;
  unit_raw: string | null;
  weight: number | null;
  basis: string | null;
  type: IndicatorType;
  kind: TargetKind;
  comparator: Comparator | null;
  value: number | null;
  unit: string | null;
  unit_source: UnitSource | null;
  base_value: number | null;
  base_unit: string | null;
  denominator: string | null;
  date_start: string | null;
  date_end: string | null;
  measure: string | null;
  measure_en: string | null;
  line_start: number;
  line_end: number;
}

/** The columns of a row of the table. */
export const RECORD_COLUMNS = [
  ...['indicator_id', 'document_id', 'document', 'status', 'year_basis', 'agency_id', 'agency', 'agency_en'],
  ...['year', 'project_id', 'project', 'budget_yuan', 'theme_id', 'theme', 'theme_en', 'level1', 'level2'],
  ...[
    'name',
    'description',
    'value_raw',
    'overall_value_raw',
    'comparator_raw',
    'unit_raw',
    'weight',
    'basis',
  ],
  ...['type', 'kind', 'comparator', 'value', 'unit', 'unit_source', 'base_value', 'base_unit', 'denominator'],
  ...['date_start', 'date_end', 'measure', 'measure_en', 'line_start', 'line_end'],
] as const satisfies readonly (keyof IndicatorRecord)[];

/** What a table can be sorted by. Text sorts by code point, the same in both engines. */
export const SORT_KEYS = [
  'agency',
  'year',
  'project',
  'budget',
  'theme',
  'type',
  'name',
  'kind',
  'value',
  'unit',
  'line',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** An order of the table; without one, the printed order of each document. */
export interface Sort {
  key: SortKey;
  descending: boolean;
}

/**
 * Units in the order of their bytes, written as ASCII: where all texts of a column are short, a whole sort of DuckDB-WASM
 * 1.28.0 puts 个 before %, while one with a small LIMIT does not. A file and the pages of the table must have one order.
 */
const UNIT = sql`hex(base_unit)`;
const PER = sql`hex(coalesce(denominator, ''))`;

/** Columns of each key. Values sort within their unit: 90 % and 90 元 have no order between them. */
const SORT_COLUMNS: Readonly<Record<SortKey, readonly Sql[]>> = {
  agency: [sql`agency_id`],
  year: [sql`year`],
  project: [sql`project`],
  budget: [sql`budget_yuan`],
  theme: [sql`theme_sort`],
  type: [typeOrder()],
  name: [sql`name`],
  kind: [sql`kind`],
  value: [UNIT, PER, sql`base_value`],
  unit: [UNIT, PER],
  line: [sql`document_id`, sql`line_start`],
};

export interface PageRequest {
  sort?: Sort | undefined;
  /** 1 for the first. */
  page: number;
  size: number;
}

/** Every matching indicator with the columns asked for, in a total order: by the sort's columns, then by id. */
export function matchingIndicators(
  filter: Filter,
  sort: Sort | undefined,
  columns: readonly (keyof IndicatorRecord)[],
): Sql {
  const selected: Sql = { sql: columns.map((column) => `"${column}"`).join(', '), params: [] };
  return sql`SELECT ${selected} FROM facts WHERE ${whereClause(filter)} ORDER BY ${orderOf(sort)}`;
}

/** One page of the matching indicators, each row whole. */
export function indicatorPage(
  db: Database,
  filter: Filter,
  request: PageRequest,
  options?: QueryOptions,
): Promise<IndicatorRecord[]> {
  return ask<IndicatorRecord>(
    db,
    sql`
      ${matchingIndicators(filter, request.sort, RECORD_COLUMNS)}
      LIMIT ${request.size} OFFSET ${(request.page - 1) * request.size}`,
    options,
  );
}

/** The total order of a sort: by its columns, then by id, or what stands for the order of ids. */
export function orderOf(sort: Sort | undefined, byId: Sql = sql`indicator_id`): Sql {
  if (sort === undefined) return byId;
  const direction = sort.descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`;
  const columns = SORT_COLUMNS[sort.key].map((column) => sql`${column} ${direction}`);
  return joinSql([...columns, byId], ', ');
}

/** The nine types in their fixed order, not in that of their letters. */
function typeOrder(): Sql {
  const cases = INDICATOR_TYPES.map((type, index) => sql`WHEN ${type} THEN ${index}`);
  return sql`CASE type ${joinSql(cases, ' ')} END`;
}
