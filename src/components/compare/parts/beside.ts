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

/** A table with a column for each subject; where there is no room for columns, each cell names its subject. */
export function besideTable(
  context: PartContext,
  subjects: readonly Subject[],
  { name, label, corner, rows }: { name: string; label: string; corner: string; rows: readonly BesideRow[] },
): HTMLElement {
  const { document, lang } = context;
  const heads = subjects.map((subject) =>
    el(document, 'th', { scope: 'col' }, ...subjectLink(context, subject)),
  );
  const head = el(
    document,
    'thead',
    {},
    el(document, 'tr', {}, el(document, 'th', { scope: 'col' }, corner), ...heads),
  );
  const body = rows.map(({ head: words, cells, class: rowClass }) =>
    el(
      document,
      'tr',
      { class: rowClass },
      el(document, 'th', { scope: 'row' }, ...words),
      ...cells.map(({ children, value, of }, index) => {
        const subject = subjects[index] as Subject;
        const figures = { 'data-value': value, 'data-of': of, 'data-subject': subject.id };
        return el(document, 'td', { 'data-label': subjectLabel(subject, lang), ...figures }, ...children);
      }),
    ),
  );
  const table = el(
    document,
    'table',
    { class: 'beside', 'aria-label': label },
    head,
    el(document, 'tbody', {}, ...body),
  );
  const button = el(
    document,
    'button',
    { type: 'button', class: 'beside-csv', 'data-csv': name },
    context.words.csv,
  );
  return el(document, 'div', { class: `beside-box beside-${subjects.length}` }, table, button);
}
