import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed } from '../blocks.ts';
import type { Label } from '../labels.ts';
import type { Ledger } from '../ledger.ts';
import { isMoneyUnit } from '../money.ts';
import { slice } from '../printed.ts';
import { foldWidth, type Vocabulary } from '../vocabulary.ts';
import type { Side } from './column.ts';
import { addToForm, type PrintedProject } from './printed-project.ts';
import type { Problems } from './problems.ts';

/** Labels of amounts. */
export const MONEY_ROLES: readonly FormRole[] = [
  'budget',
  'initial_budget',
  'overall_budget',
  'whole_budget',
  'fiscal',
  'fiscal_part',
  'carry_over',
  'special_account',
  'other',
];
/** What the rows of one form have said so far. */
export interface FormState {
  project: PrintedProject;
  /** The label at the left that later rows still stand under. */
  group: FormRole | null;
  /** Whether the row goes on with the text under that label. */
  goesOn: boolean;
  /** Labels whose values stand in the row below, by their place. */
  below: ReadonlyMap<number, FormRole> | null;
  /** The label that the project's name stands behind. */
  nameLabel: string | null;
  /** The headings of a small table inside the form, by their place. */
  headings: ReadonlyMap<number, FormRole | 'heading'> | null;
  /** Whether the rows stand under a label of money: 合计 is the budget then. */
  inFunds: boolean;
  /** Where the goals of the whole period and of the year stand, if both are printed in one row. */
  goalSides: ReadonlyMap<Side, number>;
  /** Columns of amounts, 年初预算数 beside 全年执行数: what the amount in a place is. */
  amounts: ReadonlyMap<number, FormRole> | null;
  /** Where the amounts of the whole period and of the year stand, if both are printed. */
  sides: ReadonlyMap<Side, number>;
}

export interface FormContext {
  vocabulary: Vocabulary;
  ledger: Ledger;
  problems: Problems;
  isPublisher: (words: Printed) => boolean;
  /** Every label met so far, as the vocabulary spells it: tells the template. */
  labels: Set<string>;
  /** Whether cells stand one a line, so that a row may come in pieces. */
  cellLines: boolean;
}

export const startForm = (project: PrintedProject): FormState => ({
  project,
  group: null,
  goesOn: false,
  below: null,
  amounts: null,
  headings: null,
  nameLabel: null,
  inFunds: false,
  goalSides: new Map(),
  sides: new Map(),
});

/** Claims a label, and the points it prints for the execution rate. */
export function claimLabel(
  cell: Printed,
  label: Label<FormRole>,
  project: PrintedProject,
  { ledger, labels }: Pick<FormContext, 'ledger' | 'labels'>,
): void {
  labels.add(label.key);
  project.wrapped ||= label.wrapped;
  if (label.role !== 'execution_weight' || label.points === null) {
    ledger.structure(cell, 'label');
    return;
  }
  const digits = /\d+(?:\.\d+)?(?=\D*$)/u.exec(foldWidth(cell.text));
  const [from, to] = digits ? [digits.index, digits.index + digits[0].length] : [0, 0];
  ledger.structure(slice(cell, 0, from), 'label');
  ledger.structure(slice(cell, to, cell.text.length), 'label');
  if (digits) addToForm(project, 'execution_weight', slice(cell, from, to));
}

const UNIT_CELL = /^[（(]?\s*([万亿]?元)\s*[)）]?$/u;

/** （万元） in a cell of its own, as the second line of 项目资金: the unit of the amounts beside it. */
export function takeUnitCell(
  cell: Printed,
  project: PrintedProject,
  { ledger }: Pick<FormContext, 'ledger'>,
): boolean {
  const unit = UNIT_CELL.exec(cell.text)?.[1];
  if (unit === undefined || !isMoneyUnit(unit)) return false;
  project.moneyUnit = unit;
  ledger.structure(cell, 'label');
  return true;
}
