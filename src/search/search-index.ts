import type { BudgetYear } from '../i18n/budget-year.ts';

/** What can be found, in the order it is shown. */
export const SEARCH_KINDS = ['agency', 'project', 'objective', 'indicator', 'line'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** The texts that are searched, kind by kind; a field further to the front ranks higher. */
export const SEARCH_FIELDS = {
  agency: ['name', 'name_en', 'publisher_as_printed', 'agency_id'],
  project: ['name', 'title', 'purpose', 'activity', 'code', 'project_id'],
  objective: ['text'],
  /** `target` is the comparator, value and unit of the year, as printed and side by side. */
  indicator: [
    'name',
    'target',
    'overall_value_raw',
    'description',
    'basis',
    'level2',
    'level1',
    'indicator_id',
  ],
  line: ['text'],
} as const satisfies Record<SearchKind, readonly string[]>;

/** A published document, as a hit names it. */
export interface IndexedDocument extends BudgetYear {
  document_id: string;
  title: string;
  agency: string;
  agency_en: string;
}

/** One thing that can be found. */
export interface SearchEntry {
  id: string;
  /** Its texts in the order of `SEARCH_FIELDS`; `''` where nothing is printed, and none at the end. */
  texts: readonly string[];
  /** Place in `documents`; absent for an agency. */
  document?: number;
  /** Place in `entries.project`, for what belongs to one. */
  project?: number;
  /** Its first line in the document. */
  line?: number;
  /** Sums of money in yuan: budgets of a project, a target in money. */
  amounts?: readonly number[];
}

/** The file `/data/search.json`. `lines` holds each document's lines in their order, so that a line needs no entry. */
export interface SearchIndex {
  format: 1;
  documents: readonly IndexedDocument[];
  entries: Readonly<Record<Exclude<SearchKind, 'line'>, readonly SearchEntry[]>>;
  lines: readonly (readonly string[])[];
}
