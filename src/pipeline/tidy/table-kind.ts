import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import { isBlank } from '../printed.ts';
import { levelKey, type Vocabulary } from '../vocabulary.ts';
import type { Header } from './column.ts';
import type { FormContext } from './form-state.ts';
import { isFormRow } from './form-table.ts';
import { maybeHeader } from './header.ts';
import { splitLabelled } from './labelled.ts';
import { withLevelsByContent } from './levels-by-content.ts';
import { isWide } from './wide-table.ts';

/**
 * What a table is about: targets of projects, targets of a whole department, or something else. `lost` is a table
 * that names indicators and has no header that the vocabulary knows.
 */
export type TableKind = 'target' | 'department' | 'other' | 'lost';

/** The headers of a table, by the row on which each begins. */
export function findHeaders(rows: readonly Row[], vocabulary: Vocabulary): Map<number, Header> {
  const headers = new Map<number, Header>();
  for (let index = 0; index < rows.length; index++) {
    const header = maybeHeader(rows, index, vocabulary);
    if (!header) continue;
    headers.set(index, header);
    index += header.height - 1;
  }
  const found = [...headers];
  for (const [index, [at, header]] of found.entries()) {
    if (isWide(header)) continue;
    const end = found[index + 1]?.[0] ?? rows.length;
    headers.set(at, withLevelsByContent(header, rows.slice(at + header.height, end), vocabulary));
  }
  return headers;
}

/** A row with more cells is no form's. */
const MOST_COLUMNS = 1000;
const TELLING: readonly FormRole[] = [
  'objective',
  'year_objective',
  'overall_objective',
  'prose_indicators',
  'overall_indicators',
  'budget',
  'whole_budget',
  'overall_budget',
  'payment_plan',
];

/** Whether a row holds 项目名称 and a value beside it. */
export function namesProject(row: Row, vocabulary: Vocabulary): boolean {
  if (row.length > MOST_COLUMNS) return false;
  let isDue = false;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    const label = vocabulary.formLabel(cell.text);
    if (isDue && !label) return true;
    isDue = label?.role === 'name';
    if (
      !label &&
      splitLabelled(cell, vocabulary).some(({ role, value }) => role === 'name' && value.text !== '')
    )
      return true;
  }
  return false;
}

/** Whether a project is named in the rows from one on, up to the next header. */
export function nextNamesProject(
  rows: readonly Row[],
  from: number,
  headers: ReadonlyMap<number, Header>,
  { vocabulary }: FormContext,
): boolean {
  for (let index = from; index < rows.length && !headers.has(index); index++) {
    if (namesProject(rows[index] as Row, vocabulary)) return true;
  }
  return false;
}

/** Tells a table by its labels, and by the words above it. `isOpen`: a project's form waits for its indicators. */
export function kindOf(
  rows: readonly Row[],
  headers: ReadonlyMap<number, Header>,
  above: readonly Printed[],
  isOpen: boolean,
  context: FormContext,
): TableKind {
  const { vocabulary } = context;
  const hasName = rows.some((row) => namesProject(row, vocabulary)) || [...headers.values()].some(isWide);
  const hasNameAbove = above.some((words) =>
    splitLabelled(words, vocabulary).some(({ role, value }) => role === 'name' && value.text !== ''),
  );
  if (headers.size > 0) {
    if (hasName || hasNameAbove) return 'target';
    return isDepartment(rows, above, vocabulary) ? 'department' : 'target';
  }
  const roles = rolesOf(rows, vocabulary);
  if (hasName && TELLING.some((role) => roles.has(role))) return 'target';
  const filled = rows.filter((row) => !row.every(isBlank));
  if (
    filled.every((row) => isFormRow(row, context) || row.filter((cell) => !isBlank(cell)).length === 1) &&
    roles.size > 0
  )
    return hasName || isOpen || roles.has('budget') || roles.has('whole_budget') ? 'target' : 'other';
  return namesIndicators(rows, vocabulary) ? 'lost' : 'other';
}

function rolesOf(rows: readonly Row[], vocabulary: Vocabulary): Set<FormRole> {
  const roles = new Set<FormRole>();
  for (const cell of rows.flat()) {
    const role = cell.text === '' ? undefined : vocabulary.formLabel(cell.text)?.role;
    if (role) roles.add(role);
  }
  return roles;
}

/** Whether a table or the words above it speak of a whole department. */
function isDepartment(rows: readonly Row[], above: readonly Printed[], { files }: Vocabulary): boolean {
  const says = ({ text }: Printed) =>
    text.length <= 60 &&
    files.labels.department_table.some((word) => text.replace(/\s/gu, '').includes(word));
  return above.some(says) || rows.some((row) => row.some(says));
}

const MANY = 2;

/** 数量指标 and 质量指标 in a table whose header nobody knows: it must not pass for another kind of table. */
export function namesIndicators(rows: readonly Row[], vocabulary: Vocabulary): boolean {
  const found = new Set<string>();
  for (const cell of rows.flat()) {
    const text = cell.text.replace(/\s/gu, '');
    if (text.length < 4 || text.length > 20 || !/指标|效益|满意度/u.test(text)) continue;
    if (vocabulary.typeOf(cell.text) || vocabulary.isLevel1(cell.text)) found.add(levelKey(cell.text));
    if (found.size >= MANY) return true;
  }
  return false;
}
