import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import { isBlank, trim } from '../printed.ts';
import { labelKey, type Vocabulary } from '../vocabulary.ts';
import { claimLabel, type FormContext, type FormState } from './form-state.ts';
import { addToForm } from './printed-project.ts';
import { KNOWN_LABEL } from './problems.ts';

/** What stands in a column of a small table inside a form. */
type Heading = FormRole | 'heading';

/** Columns of which nothing is kept but the sum of the amounts. */
const HEADED: readonly Heading[] = ['detail', 'funds', 'budget', 'result', 'note', 'heading', 'money_unit'];

/**
 * Labels in a row of their own that head a small table inside a form: 项目实施内容 | 开始时间 | 完成时间,
 * 成本构成 | 金额 | 测算依据, 资金来源 | 金额（万元）. A label at the left may stand beside them.
 */
export function startHeadings(row: Row, state: FormState, context: FormContext): boolean {
  const filled = [...row.entries()].filter(([, cell]) => !isBlank(cell));
  const roles = filled.map(([place, cell]) => [place, headingOf(cell, context.vocabulary)] as const);
  const own = roles.slice(filled.length > 2 ? 1 : 0);
  const isTable =
    own.length > 1 &&
    roles.every(([, role]) => role !== null) &&
    own.every(([, role]) => role !== null && HEADED.includes(role)) &&
    own.some(([, role]) => role === 'detail' || role === 'funds');
  if (!isTable) return false;
  for (const [, cell] of filled) {
    const words = trim(cell);
    const label = context.vocabulary.formLabel(words.text);
    if (label) claimLabel(words, label, state.project, context);
    else context.ledger.structure(words, 'label');
    if (label?.moneyUnit) state.project.moneyUnit = label.moneyUnit;
  }
  const [first] = roles;
  const beside = roles.length > own.length ? (first?.[1] ?? null) : null;
  state.group = beside?.endsWith('objective') ? (beside as FormRole) : null;
  state.headings = new Map(roles.map(([place, role]) => [place, role ?? 'heading']));
  return true;
}

function headingOf({ text }: Printed, vocabulary: Vocabulary): Heading | null {
  const known = vocabulary.formLabel(text)?.role;
  if (known) return known;
  const key = labelKey(text).replaceAll(' ', '');
  return vocabulary.files.labels.form_heading.includes(key) ? 'heading' : null;
}

/** A row below such headings: details by their place, and the amount of 合计. A row that begins with a label ends them. */
export function readHeaded(row: Row, state: FormState, context: FormContext): boolean {
  const { headings, project } = state;
  if (headings === null) return false;
  const filled = [...row.entries()].filter(([, cell]) => !isBlank(cell));
  const [first] = filled;
  const isClass = ({ text }: Printed) =>
    context.vocabulary.isLevel1(text) || context.vocabulary.typeOf(text) !== undefined;
  if (!first || context.vocabulary.formLabel(first[1].text) || filled.some(([, cell]) => isClass(cell))) {
    state.headings = null;
    return false;
  }
  const isTotal = isTotalWord(first[1], context.vocabulary);
  for (const [place, cell] of filled) {
    const words = trim(cell);
    const role = headings.get(place);
    if (isTotal && place === first[0]) context.ledger.structure(words, 'label');
    else if (role === undefined) context.problems.add(words, null, KNOWN_LABEL);
    else if (role === 'budget')
      addToForm(project, isTotal && !project.form.budget ? 'budget' : 'result', words);
    else addToForm(project, role === 'result' || role === 'note' ? role : 'detail', words);
  }
  return true;
}

/** 合计 and the like. */
export const isTotalWord = ({ text }: Printed, { files }: Vocabulary): boolean =>
  text.length <= 20 &&
  files.labels.grand_total.includes(
    labelKey(text)
      .replaceAll(' ', '')
      .replace(/^(?:[一二三四五六七八九十]、|\d{1,2}[、.])/u, ''),
  );
