import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { isBlank, trim } from '../printed.ts';
import { labelKey, type Vocabulary } from '../vocabulary.ts';
import type { Fail } from './fail.ts';
import { maybeLabelled } from './labelled.ts';
import { addToForm, type PrintedProject } from './printed-project.ts';

const PLAN_ROLES: readonly FormRole[] = ['plan_mar', 'plan_jun', 'plan_oct', 'plan_dec'];
/** Labels under which text may go on in the rows below. */
const GROUP_ROLES: readonly FormRole[] = ['purpose', 'objective'];

/** What the rows of one form have said so far. */
export interface FormState {
  project: PrintedProject;
  /** The label at the left that later rows still stand under. */
  group: FormRole | null;
  /** Whether the row goes on with the text under that label. */
  goesOn: boolean;
  /** The months of a payment plan, by the place of their column. */
  plan: ReadonlyMap<number, FormRole> | null;
}

export interface FormContext {
  vocabulary: Vocabulary;
  ledger: Ledger;
  fail: Fail;
  isPublisher: (words: Printed) => boolean;
  /** Every label met so far, as the vocabulary spells it: tells the template. */
  labels: Set<string>;
}

/** Whether a row begins with a label of a form. */
export function isFormRow(row: Row, { vocabulary, isPublisher }: FormContext): boolean {
  const first = row.find((cell) => !isBlank(cell));
  if (!first) return false;
  return Boolean(vocabulary.formLabel(first.text) ?? maybeLabelled(first, vocabulary)) || isPublisher(first);
}

/** Reads one row of label cells and their values into the project. */
export function readFormRow(row: Row, state: FormState, context: FormContext): void {
  if (readPlanRow(row, state, context)) return;
  startRow(row, state, context);
  let pending: FormRole | null = null;
  for (const printed of row) {
    if (isBlank(printed)) continue;
    const cell = trim(printed);
    const label = context.vocabulary.formLabel(cell.text);
    if (label) {
      context.ledger.structure(cell, 'label');
      context.labels.add(label.key);
      state.project.wrapped ||= label.wrapped;
      pending = label.role;
    } else if (isObjectiveItem(cell, state, context)) {
      context.ledger.structure(cell, 'label');
      pending = 'objective';
    } else {
      readValue(cell, pending, state, context);
      pending = null;
    }
  }
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

function readValue(cell: Printed, pending: FormRole | null, state: FormState, context: FormContext): void {
  if (pending !== null) {
    addToForm(state.project, pending, cell);
    return;
  }
  const labelled = maybeLabelled(cell, context.vocabulary);
  if (labelled) {
    context.ledger.structure(labelled.label, 'label');
    addToForm(state.project, labelled.role, labelled.value);
  } else if (context.isPublisher(cell)) addToForm(state.project, 'publisher', cell);
  else if (state.goesOn && state.group !== null) addToForm(state.project, state.group, cell);
  else context.fail(cell, null, 'a label that data/vocabulary/labels.json knows');
}

function isObjectiveItem(cell: Printed, { group }: FormState, { vocabulary }: FormContext): boolean {
  return group === 'objective' && vocabulary.objectiveItem.test(labelKey(cell.text));
}

/** 资金支出计划: a row of months, then a row of percentages, each read under its own printed header. */
function readPlanRow(
  row: Row,
  state: FormState,
  { vocabulary, ledger, fail, labels: met }: FormContext,
): boolean {
  const labels = row.map((cell) => (isBlank(cell) ? undefined : vocabulary.formLabel(cell.text)));
  if (labels.some((label) => label?.role === 'payment_plan')) {
    const months = [...labels.entries()].flatMap(([place, label]): [number, FormRole][] =>
      label && PLAN_ROLES.includes(label.role) ? [[place, label.role]] : [],
    );
    state.plan = new Map(months);
    state.group = null;
    for (const [place, cell] of row.entries()) {
      if (isBlank(cell)) continue;
      const label = labels[place];
      if (!label) fail(cell, '资金支出计划', 'a month that data/vocabulary/labels.json knows');
      state.project.wrapped ||= label?.wrapped ?? false;
      if (label) met.add(label.key);
      ledger.structure(trim(cell), 'label');
    }
    return true;
  }
  if (state.plan === null || labels.some(Boolean)) {
    state.plan = null;
    return false;
  }
  for (const [place, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    const month = state.plan.get(place);
    if (month === undefined) fail(cell, '资金支出计划', 'a percentage under a printed month');
    else addToForm(state.project, month, trim(cell));
  }
  state.plan = null;
  return true;
}
