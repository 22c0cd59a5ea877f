import type { IndicatorType } from '../model/indicator-type.ts';
import type { Comparator, TargetKind } from '../model/target.ts';
import type { Scalar } from './connector.ts';
import { foldSearch } from './fold-search.ts';
import { joinSql, type Sql, sql } from './sql.ts';

/** What the reader chose. An absent or empty list narrows nothing. */
export interface Filter {
  agency?: string[] | undefined;
  /** Division codes (GB/T 2260). A code ending in 00 takes in every place below it. */
  place?: string[] | undefined;
  level?: string[] | undefined;
  year?: number[] | undefined;
  theme?: string[] | undefined;
  type?: IndicatorType[] | undefined;
  kind?: TargetKind[] | undefined;
  comparator?: Comparator[] | undefined;
  /** Base units, as 元 or %. */
  unit?: string[] | undefined;
  measure?: string[] | undefined;
  /** Words that must all occur in the printed text or the names of the row. */
  q?: string | undefined;
}

/** The choices that are lists, in the order they are shown. */
export const FACETS = [
  'agency',
  'place',
  'level',
  'year',
  'theme',
  'type',
  'kind',
  'comparator',
  'unit',
  'measure',
] as const;
export type Facet = (typeof FACETS)[number];

/** The column of `facts` that holds a facet's value. */
export const FACET_COLUMN: Readonly<Record<Facet, Sql>> = {
  agency: sql`agency_id`,
  place: sql`division_code`,
  level: sql`admin_level`,
  year: sql`year`,
  theme: sql`theme_id`,
  type: sql`type`,
  kind: sql`kind`,
  comparator: sql`comparator`,
  unit: sql`base_unit`,
  measure: sql`measure_id`,
};

/** More words than this are a pasted paragraph; the rest is left out. */
export const MAX_WORDS = 12;

/** The condition on `facts` that keeps what was chosen, `except` one facet's own choice. `TRUE` where nothing was. */
export function whereClause(filter: Filter, options: { except?: Facet | undefined } = {}): Sql {
  const chosen = FACETS.filter((facet) => facet !== options.except).map((facet) =>
    facetCondition(filter, facet),
  );
  return joinSql([...chosen, searchCondition(filter.q)], ' AND ');
}

/** The condition of one facet alone. A row without a value (no unit, say) meets no choice of it. */
export function facetCondition(filter: Filter, facet: Facet): Sql {
  const values: readonly Scalar[] = filter[facet] ?? [];
  if (values.length === 0) return sql`TRUE`;
  if (facet === 'place') return placeCondition(values.map(String));
  const list = joinSql(
    values.map((value) => sql`${value}`),
    ', ',
  );
  return sql`coalesce(${FACET_COLUMN[facet]} IN (${list}), FALSE)`;
}

/** The condition of the text search alone: every word somewhere, width and case folded, blanks ignored. */
export function searchCondition(q: string | undefined): Sql {
  const words = (q ?? '').split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return sql`TRUE`;
  return joinSql(
    words.slice(0, MAX_WORDS).map((word) => sql`contains(search_text, ${foldSearch(sql`${word}`)})`),
    ' AND ',
  );
}

/** `130000` → `13`, `130800` → `1308`, `511724` stays: what the codes of all places below begin with. */
export function placePrefix(code: string): string {
  return code.replace(/(00)+$/u, '');
}

function placeCondition(codes: readonly string[]): Sql {
  const below = codes.map((code) => sql`starts_with(division_code, ${placePrefix(code)})`);
  return sql`(${joinSql(below, ' OR ')})`;
}
