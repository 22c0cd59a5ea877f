import type { Subject } from '../../../query/compare/subjects.ts';
import { type Child, el } from '../../explore/el.ts';
import { type PartContext, subjectLabel, subjectLink } from './context.ts';

/** What stands in a cell, and the same as plain figures for the file of the table. */
export interface BesideCell {
  children: readonly Child[];
  /** The figure without its unit: yuan, a count; null for words. */
  value?: number | null;
  /** Of how many. */
  of?: number | undefined;
}

/** One row: what it is about, and a cell for each subject. */
export interface BesideRow {
  head: readonly Child[];
  cells: readonly BesideCell[];
  class?: string | undefined;
}

interface BesideTable {
  /** What its file is called. */
  name: string;
  label: string;
  /** What the rows are. */
  corner: string;
  rows: readonly BesideRow[];
  /** Whether the cells hold words rather than figures, and so need the whole width of a narrow screen. */
  isWords?: boolean;
}

/** A table with a column for each subject; where there is no room for columns, each cell names its subject. */
export function besideTable(
  context: PartContext,
  subjects: readonly Subject[],
  { name, label, corner, rows, isWords = false }: BesideTable,
): HTMLElement {
  const { document, words } = context;
  const corners = [el(document, 'th', { scope: 'col' }, corner)];
  const heads = subjects.map((subject) =>
    el(document, 'th', { scope: 'col' }, ...subjectLink(context, subject)),
  );
  const head = el(document, 'thead', {}, el(document, 'tr', {}, ...corners, ...heads));
  const body = rows.map((row) => rowOf(row, subjects, context));
  const kind = isWords ? 'beside beside-words' : 'beside';
  const attributes = { class: kind, 'aria-label': label };
  const table = el(document, 'table', attributes, head, el(document, 'tbody', {}, ...body));
  const save = { type: 'button', class: 'beside-csv', 'data-csv': name };
  return el(document, 'div', {}, table, el(document, 'button', save, words.csv));
}

function rowOf(
  { head, cells, class: name }: BesideRow,
  subjects: readonly Subject[],
  { document, lang }: PartContext,
): HTMLElement {
  const tds = cells.map(({ children, value, of }, index) => {
    const subject = subjects[index] as Subject;
    const figures = { 'data-value': value, 'data-of': of, 'data-subject': subject.id };
    return el(document, 'td', { 'data-label': subjectLabel(subject, lang), ...figures }, ...children);
  });
  return el(document, 'tr', { class: name }, el(document, 'th', { scope: 'row' }, ...head), ...tds);
}
