import type { FormRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import type { Ledger } from '../ledger.ts';
import { isBlank, trim } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Fail } from './fail.ts';
import { hasLabels } from './has-labels.ts';
import { addToForm, emptyProject, extend, type PrintedProject } from './printed-project.ts';

/** A table with one row a project: its columns, by their place. */
export interface WideTable {
  columns: ReadonlyMap<number, FormRole>;
}

const ENOUGH_LABELS = 3;

/** The header of a table with one row a project. Undefined for any other row. */
export function maybeWideTable(row: Row, vocabulary: Vocabulary, fail: Fail): WideTable | undefined {
  if (!hasLabels(row, vocabulary.formLabel, ENOUGH_LABELS)) return undefined;
  const labels = row.map((cell) => (isBlank(cell) ? undefined : vocabulary.formLabel(cell.text)));
  const filled = row.filter((cell) => !isBlank(cell)).length;
  const roles = labels.flatMap((label) => label?.role ?? []);
  if (!roles.includes('name') || !roles.includes('prose_indicators')) return undefined;
  if (roles.length < filled) {
    const unknown = row.find((cell, place) => !isBlank(cell) && !labels[place]);
    fail(unknown ?? null, null, 'a column label that data/vocabulary/labels.json knows');
  }
  return {
    columns: new Map([...labels.entries()].flatMap(([place, label]) => (label ? [[place, label.role]] : []))),
  };
}

export interface WideRow {
  project: PrintedProject | null;
  /** The amount of a grand total. */
  total: Printed | null;
}

/** One row of a wide table → a project, or the amount of a grand total. */
export function readWideRow(
  row: Row,
  { columns }: WideTable,
  isTotal: (name: Printed) => boolean,
  ledger: Ledger,
  fail: Fail,
): WideRow {
  const project = emptyProject();
  for (const [place, printed] of row.entries()) {
    if (isBlank(printed)) continue;
    const cell = trim(printed);
    const role = columns.get(place);
    if (role === undefined) fail(cell, null, `no cell here: the header has no column in place ${place + 1}`);
    else addToForm(project, role, cell);
    extend(project, cell);
  }
  const [name] = project.form.name ?? [];
  if (!name) return fail(row.find((cell) => !isBlank(cell)) ?? null, '项目名称', 'the name of a project');
  if (!isTotal(name)) return { project, total: null };
  for (const cell of Object.values(project.form).flat()) ledger.structure(cell, 'grand_total');
  return { project: null, total: project.form.budget?.[0] ?? null };
}
