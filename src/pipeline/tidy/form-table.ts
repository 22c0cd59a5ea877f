import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import type { Label } from '../labels.ts';
import type { MoneyUnit } from '../money.ts';
import { isBlank, slice, trim } from '../printed.ts';
import { labelKey } from '../vocabulary.ts';
import { amountsInWords } from './amounts-in-words.ts';
import { readBelow, startBelow } from './below-labels.ts';
import type { Side } from './column.ts';
import { claimLabel, type FormContext, type FormState, MONEY_ROLES, takeUnitCell } from './form-state.ts';
import { isTotalWord, readHeaded, startHeadings } from './heading-rows.ts';
import { splitContact, splitLabelled, splitMoneyUnit } from './labelled.ts';
import { addToForm, type PrintedProject } from './printed-project.ts';
import { KNOWN_LABEL, mayBeLabel } from './problems.ts';

/** Amounts that are parts of the budget, where its label stands before theirs and has no amount: 年度预算 | 财政拨款 | 48. */
const PARTS: readonly FormRole[] = ['fiscal', 'fiscal_part', 'special_account', 'other', 'carry_over'];
/** Labels under which text may go on in the rows below. */
const GROUP_ROLES: readonly FormRole[] = [
  'purpose',
  'objective',
  'year_objective',
  'overall_objective',
  'detail',
  'note',
];
/** What may take several cells: 起止时间 | 2024年1月 | 2024年12月. */
const LONG_ROLES: readonly FormRole[] = ['detail', 'result', 'note'];

/** Whether a row begins with a label of a form. */
export function isFormRow(row: Row, { vocabulary, isPublisher }: FormContext): boolean {
  const first = row.find((cell) => !isBlank(cell));
  if (!first) return false;
  return (
    vocabulary.formLabel(first.text) !== undefined ||
    splitLabelled(first, vocabulary).length > 0 ||
    isPublisher(first)
  );
}

/** What the next cell is, as the cells of a row are read from left to right. */
interface Pending {
  role: FormRole | 'unknown' | null;
  moneyUnit: MoneyUnit | null;
  /** Where the label stands. */
  place: number | null;
  /** Whether the label has had a value. */
  taken: boolean;
}

/** Reads one row of label cells and their values into the project. */
export function readFormRow(row: Row, state: FormState, context: FormContext): void {
  if (readBelow(row, state, context) || readHeaded(row, state, context)) return;
  if (startHeadings(row, state, context) || startBelow(row, state, context)) return;
  startRow(row, state, context);
  const pending: Pending = { role: null, moneyUnit: null, place: null, taken: false };
  for (const [place, printed] of row.entries()) {
    if (isBlank(printed)) continue;
    const cell = trim(printed);
    const label = context.vocabulary.formLabel(cell.text);
    if (label && !isValueOf(cell, pending, row, place, context)) {
      claimLabel(cell, label, state.project, context);
      takeLabel(label, place, pending, state);
    } else if (
      state.inFunds &&
      (pending.role === null || pending.role === 'funds') &&
      isTotalWord(cell, context.vocabulary)
    ) {
      context.ledger.structure(cell, 'label');
      Object.assign(pending, {
        role: state.project.form.budget ? 'funds' : 'budget',
        moneyUnit: null,
        taken: false,
      });
    } else if (isObjectiveItem(cell, state, context)) {
      context.ledger.structure(cell, 'label');
      Object.assign(pending, { role: state.group, taken: false });
    } else readValue(cell, place, pending, state, context);
  }
  keepUnit(pending, state);
}

/** 预算金额（万元） with no amount behind it: the unit of the amounts that its labels stand beside. */
function keepUnit({ role, moneyUnit, taken }: Pending, { project }: FormState): void {
  const isMoney = role === 'funds' || (role !== null && role !== 'unknown' && MONEY_ROLES.includes(role));
  if (isMoney && !taken && moneyUnit) project.moneyUnit = moneyUnit;
}

/** A word that is a label elsewhere (其他资金 as a project's name) is a value behind 项目名称, where no other follows. */
function isValueOf(
  cell: Printed,
  { role, taken }: Pending,
  row: Row,
  place: number,
  { vocabulary }: FormContext,
): boolean {
  const isDetail = role !== null && role !== 'unknown' && role !== 'funds' && !MONEY_ROLES.includes(role);
  const word = labelKey(cell.text).replaceAll(' ', '');
  if (isDetail && !taken && vocabulary.files.labels.also_values.includes(word)) return true;
  if (role !== 'name' || taken || vocabulary.formLabel(cell.text)?.role === 'code') return false;
  const next = row.slice(place + 1).find((other) => !isBlank(other));
  return next === undefined || vocabulary.formLabel(next.text) !== undefined;
}

function takeLabel(label: Label<FormRole>, place: number, pending: Pending, state: FormState): void {
  keepUnit(pending, state);
  if (label.role === 'name') state.nameLabel ??= label.key;
  const isBeside = pending.place === place - 1;
  if (pending.role === 'budget' && !pending.taken && isBeside && PARTS.includes(label.role))
    state.project.budgetIsSum = true;
  state.inFunds = label.role === 'funds' || (state.inFunds && MONEY_ROLES.includes(label.role));
  const hasPoints = label.role === 'execution_weight' && label.points !== null;
  Object.assign(pending, {
    role: hasPoints ? null : label.role,
    moneyUnit: label.moneyUnit,
    place,
    taken: false,
  });
  if (label.role === 'funds' && label.moneyUnit) state.project.moneyUnit = label.moneyUnit;
  const side = label.role === 'overall_budget' ? 'overall' : label.role === 'budget' ? 'year' : null;
  if (side) state.sides = new Map(state.sides).set(side, place);
  if (!MONEY_ROLES.includes(label.role) || side || state.sides.size < 2) return;
  const distance = (of: Side) => Math.abs(place - (state.sides.get(of) ?? 0));
  if (distance('overall') < distance('year')) pending.role = 'overall_part';
}

/**
 * The label at the left holds until another stands there. A row of a single cell goes on with its text; two cells
 * are a label nobody knows and what it names, perhaps a person, and must not become text.
 */
function startRow(row: Row, state: FormState, { vocabulary }: FormContext): void {
  const [first] = row;
  const label = first && !isBlank(first) ? vocabulary.formLabel(first.text) : undefined;
  if (label) state.group = GROUP_ROLES.includes(label.role) ? label.role : null;
  state.goesOn = row.filter((cell) => !isBlank(cell)).length === 1;
}

function readValue(
  cell: Printed,
  place: number,
  pending: Pending,
  state: FormState,
  context: FormContext,
): void {
  if (pending.role === 'unknown') return;
  if (pending.role !== null && state.amounts && MONEY_ROLES.includes(pending.role)) {
    const column = state.amounts.get(place);
    addValue(inColumn(column, pending.role), cell, pending.moneyUnit, state.project);
    return;
  }
  if (pending.role !== null && readAmounts(cell, pending.role, state.project, context)) {
    pending.taken = true;
    return;
  }
  if (pending.role !== null && (!pending.taken || LONG_ROLES.includes(pending.role))) {
    pending.taken = true;
    addValue(pending.role, cell, pending.moneyUnit, state.project);
    return;
  }
  if (takeUnitCell(cell, state.project, context)) return;
  const contact = splitContact(cell, context.vocabulary);
  const labelled = contact ? [contact] : splitLabelled(cell, context.vocabulary);
  const unit = splitMoneyUnit(cell);
  if (labelled.length > 0) for (const part of labelled) readLabelled(part, place, state, context);
  else if (unit) readMoneyUnit(unit, state.project, context);
  else if (context.isPublisher(cell)) addToForm(state.project, 'publisher', cell);
  else if (state.goesOn && state.group !== null) addToForm(state.project, state.group, cell);
  else {
    if (mayBeLabel(cell)) context.problems.unknownLabel(cell, null, KNOWN_LABEL);
    else context.problems.add(cell, null, KNOWN_LABEL);
    pending.role = 'unknown';
  }
}

/** Several amounts in a cell behind a label of money, each with a label of its own. */
function readAmounts(
  cell: Printed,
  role: FormRole,
  project: PrintedProject,
  { ledger, vocabulary }: FormContext,
): boolean {
  if (role !== 'funds' && !MONEY_ROLES.includes(role)) return false;
  const amounts = amountsInWords(cell, vocabulary);
  for (const { role: of, label, amount } of amounts ?? []) {
    ledger.structure(label, 'label');
    addToForm(project, of, amount);
  }
  if (amounts)
    for (const mark of cell.text.matchAll(/[，；;。]/gu))
      ledger.structure(slice(cell, mark.index, mark.index + 1), 'punctuation');
  return amounts !== undefined;
}

/** An amount of a row 财政拨款 in a column of results, or of the whole period. */
function inColumn(column: FormRole | undefined, role: FormRole): FormRole {
  if (column === 'result') return 'result';
  if (column !== 'overall_budget') return role;
  return role === 'budget' ? 'overall_budget' : 'overall_part';
}

function readMoneyUnit(
  { before, unit, marks, after }: NonNullable<ReturnType<typeof splitMoneyUnit>>,
  project: PrintedProject,
  { ledger, problems }: FormContext,
): void {
  for (const mark of marks) ledger.structure(mark, 'label');
  for (const rest of [before, after]) if (rest.text !== '') problems.add(rest, '单位', KNOWN_LABEL);
  addToForm(project, 'money_unit', unit);
}

function readLabelled(
  { label, value, found }: ReturnType<typeof splitLabelled>[number],
  place: number,
  state: FormState,
  context: FormContext,
): void {
  claimLabel(label, found, state.project, context);
  const pending: Pending = { role: null, moneyUnit: null, place: null, taken: false };
  takeLabel(found, place, pending, state);
  if (value.text === '' || pending.role === null || pending.role === 'unknown') return;
  addValue(pending.role, value, pending.moneyUnit, state.project);
}

function addValue(role: FormRole, cell: Printed, moneyUnit: MoneyUnit | null, project: PrintedProject): void {
  addToForm(project, role, cell);
  if (moneyUnit) project.moneyUnits.set(cell, moneyUnit);
}

function isObjectiveItem(cell: Printed, { group }: FormState, { vocabulary }: FormContext): boolean {
  return group?.endsWith('objective') === true && vocabulary.objectiveItem.test(labelKey(cell.text));
}
