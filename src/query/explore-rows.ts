import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import type { EmbedFact } from './embed-facts.ts';
import type { IndicatorRecord } from './indicator-page.ts';
import { type Sql, sql } from './sql.ts';

/** Columns of `facts` by what says them once: the first of each names it, an indicator says its own. */
export const EXPLORE_COLUMNS = {
  agencies: [
    ...(['agency_id', 'agency', 'agency_en', 'admin_level', 'division_code'] as const),
    ...(['province', 'province_code', 'prefecture', 'prefecture_code', 'county', 'county_code'] as const),
  ],
  documents: ['document_id', 'document', 'agency_id', 'year', 'year_basis', 'status'],
  themes: ['theme_id', 'theme', 'theme_en', 'theme_sort'],
  projects: ['project_id', 'project', 'budget_yuan', 'project_line_start', 'document_id', 'theme_id'],
  measures: ['measure_id', 'measure', 'measure_en'],
  axes: ['axis', 'axis_unit', 'dimension'],
  indicators: [
    ...(['indicator_id', 'project_id', 'measure_id', 'axis', 'type', 'kind', 'level1', 'level2'] as const),
    ...(['name', 'description', 'value_raw', 'overall_value_raw', 'comparator_raw', 'unit_raw'] as const),
    ...(['weight', 'basis', 'comparator', 'value', 'unit', 'unit_source', 'base_value'] as const),
    ...(['base_unit', 'denominator', 'date_start', 'date_end', 'line_start', 'line_end'] as const),
  ],
} as const satisfies Record<string, readonly (keyof (IndicatorRecord & EmbedFact & Further))[]>;

/** What only the facets and the orders of the table look at. */
interface Further {
  province: string;
  province_code: string;
  prefecture: string | null;
  prefecture_code: string | null;
  county: string | null;
  county_code: string | null;
  theme_sort: number | null;
}

type Column = (typeof EXPLORE_COLUMNS)[keyof typeof EXPLORE_COLUMNS][number];

/** One indicator with all that explore asks of it, shows and sorts by. Names are those of the columns of `facts`. */
export type ExploreRow = Pick<
  IndicatorRecord & Omit<EmbedFact, keyof IndicatorRecord> & Further,
  Extract<Column, keyof (IndicatorRecord & EmbedFact & Further)>
>;

/** Every indicator, by id: what explore answers from where its engine cannot run. */
export function exploreRows(db: Database, options?: QueryOptions): Promise<ExploreRow[]> {
  const names = [...new Set<string>(Object.values(EXPLORE_COLUMNS).flat())];
  const columns: Sql = { sql: names.join(', '), params: [] };
  return ask<ExploreRow>(db, sql`SELECT ${columns} FROM facts ORDER BY indicator_id`, options);
}
