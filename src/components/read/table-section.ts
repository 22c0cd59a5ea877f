import type { Language } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { readingWords } from '../../i18n/reading-view.ts';
import { type Child, el } from '../explore/el.ts';
import { type PagedColumn, pagedTable } from './paged-table.ts';
import { type Placed, placeButton } from './place-button.ts';

/** A section with a heading and a table; nothing where it has no rows. */
export function tableSection<Row>(
  section: { id: string; label: string; note?: string; groupOf?: (row: Row) => string },
  rows: readonly Row[],
  columns: readonly PagedColumn<Row>[],
  lang: Language,
): HTMLElement[] {
  if (rows.length === 0) return [];
  const { id, label, note, groupOf } = section;
  const heading = el(
    document,
    'h3',
    { id },
    label,
    el(document, 'small', {}, formatNumber(rows.length, lang)),
  );
  const table = pagedTable({ id, label, columns, rows, lang, ...(groupOf ? { groupOf } : {}) });
  const words = note === undefined ? null : el(document, 'p', { class: 'soft' }, note);
  return [el(document, 'section', {}, heading, words, table)];
}

/** What a document prints, in its language. */
export const printed = (text: string | null): Child =>
  text === null ? null : el(document, 'span', { lang: 'zh-CN' }, text);

/** The column that leads to the source. */
export const placeColumn = <Row>(lang: Language, placeOf: (row: Row) => Placed): PagedColumn<Row> => ({
  label: readingWords.place[lang],
  class: 'line-link',
  cell: (row) => [placeButton(placeOf(row), lang)],
});

/** Where a row of the model begins. */
export const placedRow = (
  { line_start, page, cell }: { line_start: number; page: number | null; cell: string | null },
  row: string,
): Placed => ({ line: line_start, page, cell, row });

/** Words for what is not there. */
export const absent = (words: string): Child => el(document, 'span', { class: 'soft' }, words);
