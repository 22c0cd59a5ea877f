import type { Filter } from '../query/filter.ts';
import type { Sort } from '../query/indicator-page.ts';

/** Columns of the explore table. The indicator's name is always there. */
export const TABLE_COLUMNS = [
  'agency',
  'year',
  'project',
  'budget',
  'theme',
  'type',
  'printed',
  'value',
  'kind',
  'unit',
  'weight',
  'line',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Shown unless the reader chooses others: enough to read a row, narrow enough for a laptop. */
export const DEFAULT_COLUMNS: readonly TableColumn[] = [
  'agency',
  'year',
  'project',
  'type',
  'printed',
  'value',
  'line',
];

/** All that a reader can choose on the explore page. Absent means untouched. */
export interface Choice {
  filter: Filter;
  sort?: Sort | undefined;
  /** 1 is never written. */
  page?: number | undefined;
  columns?: TableColumn[] | undefined;
  /** The axis of the target chart: its id, as `元/人` or `%·lower`; `人` for the first of those in 人. */
  view?: string | undefined;
  /** Rows of a measure that are left out (`measureRowId`); only the embed of a measure reads them. */
  without?: readonly string[] | undefined;
}

/** True where nothing was asked that the prerendered page does not already answer. */
export function isUntouched(choice: Choice): boolean {
  const { filter, sort, page, view } = choice;
  const isFiltered = Object.values(filter).some((value) => value !== undefined && value.length > 0);
  return !isFiltered && sort === undefined && (page ?? 1) === 1 && view === undefined;
}
