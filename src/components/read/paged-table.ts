import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { type Child, el } from '../explore/el.ts';
import { pager } from './pager.ts';

/** One column of a table of what was read. */
export interface PagedColumn<Row> {
  label: string;
  cell: (row: Row) => readonly Child[];
  /** A class of table.css. */
  class?: string;
  /** Marks the cell that names its row. */
  isName?: boolean;
}

export interface PagedTableOptions<Row> {
  /** What the table holds: the id of its heading and its words. */
  id: string;
  label: string;
  columns: readonly PagedColumn<Row>[];
  rows: readonly Row[];
  /** Rows with the same words here stand under a line that says them. */
  groupOf?: (row: Row) => string;
  lang: Language;
}

/** Rows on the page at once: what a browser lays out without the reader noticing. */
export const PAGE_ROWS = 50;

/** A table of any length, a page of it at a time. Everything in it is set as text. */
export function pagedTable<Row>(options: PagedTableOptions<Row>): HTMLElement {
  const { id, label, columns, rows, lang } = options;
  const body = el(document, 'tbody');
  const heads = columns.map((column) =>
    el(document, 'th', { scope: 'col', class: column.class ?? null }, column.label),
  );
  const table = el(
    document,
    'table',
    { class: 'records', 'aria-labelledby': id },
    el(document, 'thead', {}, el(document, 'tr', {}, ...heads)),
    body,
  );
  const draw = (from: number) =>
    body.replaceChildren(...tableRows(options, rows.slice(from, from + PAGE_ROWS)));
  draw(0);
  if (rows.length <= PAGE_ROWS) return table;
  const words = wordsIn(readingWords, lang);
  const number = (value: number) => formatNumber(value, lang);
  const { element } = pager({
    label: words.pages(label),
    previous: words.previous,
    next: words.next,
    size: PAGE_ROWS,
    total: rows.length,
    say: (from, to) => words.rowsOf(number(from + 1), number(to), number(rows.length)),
    turn: (from) => {
      draw(from);
      table.scrollIntoView({ block: 'start' });
    },
  });
  return el(document, 'div', {}, table, element);
}

function tableRows<Row>({ columns, groupOf }: PagedTableOptions<Row>, rows: readonly Row[]): HTMLElement[] {
  let group: string | undefined;
  return rows.flatMap((row) => {
    const cells = columns.map(({ label, cell, class: name, isName }) =>
      el(
        document,
        isName ? 'th' : 'td',
        isName ? { scope: 'row', class: 'main' } : { class: name, 'data-label': label },
        ...cell(row),
      ),
    );
    const line = el(document, 'tr', {}, ...cells);
    const own = groupOf?.(row);
    if (own === group || own === undefined) return [line];
    group = own;
    const heading = el(
      document,
      'th',
      { class: 'group', colspan: columns.length, scope: 'colgroup', lang: 'zh-CN' },
      own,
    );
    return [el(document, 'tr', { class: 'group-row' }, heading), line];
  });
}
