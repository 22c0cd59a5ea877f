import type { ColumnRole, FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import type { MoneyUnit } from '../money.ts';

/** Medium-term and annual targets may stand side by side, each with columns of its own. */
export type Side = 'overall' | 'year';

/** One column of a table: what stands in it, of an indicator or of a project. */
export interface Column {
  of: 'indicator' | 'project';
  role: ColumnRole | FormRole;
  side: Side | null;
  /** The class that a column stands under, where classes stand side by side: 成本指标 over 三级指标 and 指标值. */
  level1: Printed | null;
  /** The type between that class and the column: 数量指标. */
  level2: Printed | null;
  /** `金额（万元）` */
  moneyUnit: MoneyUnit | null;
  /** `指标值（单位：%）`: the unit of the targets below. */
  unit: Printed | null;
  /** Whether it is one of several amounts under 预算金额: together they are the budget. */
  isPart: boolean;
}

/** The header of a table of indicators or of projects: one row, or up to three where labels stand under labels. */
export interface Header {
  columns: ReadonlyMap<number, Column>;
  /** How many rows the header takes. */
  height: number;
  /** How many cells a row has at least. */
  width: number;
  wrapped: boolean;
  rows: readonly Row[];
  /** Columns that cannot be read: nobody knows their label, or it is another column's too. */
  unknown: ReadonlyMap<number, Printed>;
  doubled: ReadonlySet<Printed>;
  /** The labels met, as the vocabulary spells them. */
  keys: readonly string[];
  /** 中期绩效指标 beside the header: all its rows are medium-term targets. */
  side: Side | null;
}

/** Whether a label speaks of the year or of the whole period. */
export function sideOf(
  key: string,
  yearWords: readonly string[],
  overallWords: readonly string[],
): Side | null {
  const text = key.replaceAll(' ', '');
  if (overallWords.some((word) => text.startsWith(word))) return 'overall';
  return yearWords.some((word) => text.startsWith(word)) ? 'year' : null;
}
