import type { AdminLevel } from '../../model/agency.ts';
import type { IndicatorType } from '../../model/indicator-type.ts';
import type { MeasureRow } from '../../model/measure.ts';
import type { Comparator, Dimension } from '../../model/target.ts';
import type { ThemeRow } from '../../model/theme.ts';
import type { Group } from './groups.ts';

/** Folder of the summaries inside the data, with its slash: what the pages of measures and themes show, counted in advance. */
export const SUMMARIES_FOLDER = 'summaries/';

export const MEASURES_FILE = `${SUMMARIES_FOLDER}measures.json`;
export const THEMES_FILE = `${SUMMARIES_FOLDER}themes.json`;
export const measureFile = (id: string): string => `${SUMMARIES_FOLDER}measures/${id}.json`;
export const themeFile = (id: string): string => `${SUMMARIES_FOLDER}themes/${id}.json`;

/** Whose targets are counted together: all, those of a year, those of a province (its division code). */
export type StripOf = { by: 'all'; value: null } | { by: 'year' | 'province'; value: string };

/**
 * The targets of one comparator on one scale, counted. Quartiles are printed values: half of the targets are at or below
 * the median. A bound (≥, ≤) never counts with an exact value.
 */
export type Strip = StripOf & {
  comparator: Comparator;
  rows: number;
  low: number;
  q1: number;
  median: number;
  q3: number;
  high: number;
  /** Place of a bin, how many stand in it, place, how many …, lowest first. */
  counts: number[];
};

/** What targets on one axis have in common: one dimension, one base unit, one denominator. */
export interface MeasureScale {
  dimension: Dimension;
  unit: string;
  /** `?` for a price that does not say what it is per; null for none. */
  per: string | null;
  /** The axes of src/model/comparability.ts that the measure takes for this one. */
  axes: string[];
  rows: number;
  agencies: number;
  bins: Bins;
  /** All, then years, then provinces; in each by comparator. */
  strips: Strip[];
}

/** Where the targets of a scale are counted: each printed value, or where those are too many, in steps. */
export interface Bins {
  isLog: boolean;
  /** Each printed value; null where there are steps instead. */
  values: number[] | null;
  /** From the first to the last, each step with its lower end, the last with both; empty where values are counted. */
  edges: number[];
}

/** Why rows stand on no axis, and how many. */
export interface OffAxis {
  /** A number without a unit. */
  no_unit: number;
  date: number;
  text: number;
  none: number;
}

/** One measure over all the data. */
export interface MeasureSummary {
  measure: MeasureRow;
  rows: number;
  agencies: number;
  projects: number;
  year_min: number;
  year_max: number;
  levels: AdminLevel[];
  /** Rows of documents that call themselves drafts, and rows whose year is not printed but inferred. */
  drafts: number;
  inferred: number;
  off: OffAxis;
  /** Most rows first. */
  scales: MeasureScale[];
}

/** How many indicators of a type there are, and how many of their targets are numbers. */
export interface TypeCount {
  type: IndicatorType;
  indicators: number;
  quantities: number;
}

/** What one theme has in all. Money in yuan; each project counts under one theme, once. */
export interface ThemeTotal {
  theme: ThemeRow;
  agencies: number;
  projects: number;
  budget_yuan: number;
  /** Of these, projects that pay back an earlier advance (归垫), which stand in no chart. */
  repayments: number;
  repaid_yuan: number;
  /** Projects of other themes that touch this one as well; they and their money count under their own. */
  secondary: number;
  indicators: number;
  quantities: number;
  year_min: number;
  year_max: number;
}

/** A theme with its years, provinces and agencies, whose money is without what is repaid. */
export interface ThemeSummary extends ThemeTotal {
  types: TypeCount[];
  years: Group[];
  provinces: Group[];
  /** The largest budgets first, those beyond the first put together in the last. */
  largest: Group[];
}
