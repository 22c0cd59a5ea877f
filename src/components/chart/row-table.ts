import type { Language } from '../../i18n/language.ts';
import { chineseRuns } from '../entity/chinese-runs.ts';
import { type Child, el } from '../explore/el.ts';
import { sitePath } from './site-path.ts';

/** What a table is made with: the page's document (linkedom's at build), its language, the folder of the site. */
export interface TableContext {
  document: Document;
  lang: Language;
  base: string;
}

/** One column: what stands over it, and in it. */
export interface Column<Row> {
  label: string;
  cell: (row: Row) => Child[];
  /** A class of table.css. */
  class?: string;
  /** Marks the cell that names its row. */
  isName?: boolean;
}

/** Rows that belong together, under a line of their own where they have a heading. */
export interface RowGroup<Row> {
  heading?: Child[];
  rows: readonly Row[];
}

/** A plain table: a header, then the groups in their order. */
export function rowTable<Row>(
  { document }: TableContext,
  columns: readonly Column<Row>[],
  groups: readonly RowGroup<Row>[],
): HTMLTableElement {
  const head = columns.map(({ label, class: name }) =>
    el(document, 'th', { scope: 'col', class: name }, label),
  );
  const bodies = groups.map(({ heading, rows }) => {
    const lines = rows.map((row) => el(document, 'tr', {}, ...columns.map((column) => cellOf(row, column))));
    return el(document, 'tbody', {}, ...(heading ? [headingRow(heading)] : []), ...lines);
  });
  return el(document, 'table', {}, el(document, 'thead', {}, el(document, 'tr', {}, ...head)), ...bodies);

  function headingRow(heading: readonly Child[]): HTMLTableRowElement {
    const attributes = { class: 'group', colspan: columns.length, scope: 'rowgroup' };
    return el(document, 'tr', {}, el(document, 'th', attributes, ...heading));
  }

  function cellOf(row: Row, { cell, class: name, isName }: Column<Row>): HTMLElement {
    return isName
      ? el(document, 'th', { scope: 'row', class: name }, ...cell(row))
      : el(document, 'td', { class: name }, ...cell(row));
  }
}

/** A link inside the site; `path` is without language and base. */
export function siteLink(
  { document, lang, base }: TableContext,
  path: string,
  ...words: Child[]
): HTMLElement {
  return el(document, 'a', { href: sitePath(path, lang, base) }, ...words);
}

/** A sentence that may quote printed words, which are marked as Chinese where the page is not. */
export function mixedWords(context: Pick<TableContext, 'document' | 'lang'>, sentence: string): Child[] {
  if (context.lang === 'zh') return [sentence];
  return chineseRuns(sentence).map(({ text, isChinese }) => (isChinese ? printedWords(context, text) : text));
}

/** Words of a document, marked as Chinese where the page is not. */
export function printedWords(
  { document, lang }: Pick<TableContext, 'document' | 'lang'>,
  text: string,
): Child {
  return lang === 'zh' ? text : el(document, 'span', { lang: 'zh-CN' }, text);
}
