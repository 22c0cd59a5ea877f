import type { ColumnRole, FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import type { MoneyUnit } from '../money.ts';

/** The cells of one indicator as printed. `level1` and `level2` may be carried down from a row above. */
export interface PrintedIndicator {
  cells: Partial<Record<ColumnRole | 'level1_code' | 'level2_code' | 'repeated', Printed>>;
  /** Roles whose cell stands in a row above: merged downwards, claimed there. */
  carried: ReadonlySet<ColumnRole>;
  /** Whether its table has a column of levels at all: a mere list of indicators is told of its header, once. */
  hasLevel1: boolean;
  /** Whether its table has a column of level 2: where it has none, that is told of the header, once. */
  hasLevel2: boolean;
  /** Where the row stands. */
  extent: Printed;
}

/** One project as printed: cells by role, nothing typed yet. */
export interface PrintedProject {
  /** The heading of its table: no part, one, or two where a line break cut it. */
  title: Printed[];
  form: Partial<Record<FormRole, Printed[]>>;
  /** Units that stand in the label of an amount: 年度资金总额（万元）. */
  moneyUnits: Map<Printed, MoneyUnit>;
  /** The unit in the label of all amounts, 项目资金（万元）, else the one stated nearest above the table. */
  moneyUnit: MoneyUnit | null;
  /** Whether the table prints the budget as parts under one label, 预算金额, and no sum of them. */
  budgetIsSum: boolean;
  /** The unit of a wide table, printed once for several projects and claimed by the first. */
  carriedUnit: Printed | null;
  indicators: PrintedIndicator[];
  /** The table it begins in, counted from 1. */
  table: number | null;
  /** Whether wrapping has put blanks inside the labels of its table. */
  wrapped: boolean;
  lineStart: number;
  lineEnd: number;
}

export const emptyProject = (): PrintedProject => ({
  title: [],
  form: {},
  moneyUnits: new Map(),
  moneyUnit: null,
  budgetIsSum: false,
  carriedUnit: null,
  indicators: [],
  table: null,
  wrapped: false,
  lineStart: 0,
  lineEnd: 0,
});

export function addToForm(project: PrintedProject, role: FormRole, words: Printed): void {
  const held = project.form[role];
  if (held) held.push(words);
  else project.form[role] = [words];
}

/** Stretches a project over the lines of a text that belongs to it. */
export function extend(project: PrintedProject, words: Printed): void {
  const first = words.spans[0]?.line ?? 0;
  const last = words.spans.at(-1)?.line ?? 0;
  if (project.lineStart === 0 || first < project.lineStart) project.lineStart = first;
  if (last > project.lineEnd) project.lineEnd = last;
}
