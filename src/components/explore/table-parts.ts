import { exploreWords } from '../../i18n/explore.ts';
import type { IndicatorRecord, Sort } from '../../query/indicator-page.ts';
import { DEFAULT_COLUMNS, TABLE_COLUMNS, type TableColumn } from '../../state/choice.ts';
import { el } from './el.ts';
import {
  type AnyColumn,
  type CellContext,
  cellOf,
  columnLabel,
  NUMBER_COLUMNS,
  SORT_OF_COLUMN,
} from './table-cells.ts';

/** The columns shown, in the table's own order: the name stands before what the document prints for it. */
export function shownColumns(chosen: readonly TableColumn[] | undefined): AnyColumn[] {
  const wanted = new Set<TableColumn>(chosen ?? DEFAULT_COLUMNS);
  return TABLE_COLUMNS.flatMap((column): AnyColumn[] => {
    const here: AnyColumn[] = wanted.has(column) ? [column] : [];
    return column === 'type' ? [...here, 'name'] : here;
  });
}

/** The whole table in its frame, which scrolls sideways where the columns need it and can then be reached by keyboard. */
export function tableFrame(
  rows: readonly IndicatorRecord[],
  columns: readonly AnyColumn[],
  context: CellContext,
): HTMLElement {
  const { document } = context;
  const named = { 'aria-labelledby': 'explore-table-title' };
  const head = el(document, 'thead', { role: 'rowgroup' }, headRow(columns, undefined, context));
  const body = el(
    document,
    'tbody',
    { role: 'rowgroup' },
    ...rows.map((row) => bodyRow(row, columns, context)),
  );
  const table = el(document, 'table', { role: 'table', ...named }, head, body);
  return el(document, 'section', { class: 'table-scroll', tabindex: 0, ...named }, table);
}

/**
 * The header row. A column that can be sorted holds a button; `aria-sort` tells the order that stands.
 * Roles are written out: on a phone the rows are laid out as cards, and browsers then forget that they are a table.
 */
export function headRow(
  columns: readonly AnyColumn[],
  sort: Sort | undefined,
  { document, lang }: CellContext,
): HTMLTableRowElement {
  const cells = columns.map((column) => {
    const key = SORT_OF_COLUMN[column];
    const order =
      key === undefined || sort?.key !== key ? null : sort.descending ? 'descending' : 'ascending';
    const label = columnLabel(column, lang);
    const content = key === undefined ? label : sortButton(key, label, order);
    return el(
      document,
      'th',
      { scope: 'col', role: 'columnheader', 'aria-sort': order, class: cellClass(column) },
      content,
    );
  });
  return el(document, 'tr', { role: 'row' }, ...cells);

  function sortButton(key: string, label: string, order: string | null) {
    const arrow = order === null ? '↕' : order === 'ascending' ? '↑' : '↓';
    const sign = el(
      document,
      'span',
      { class: order === null ? 'arrow idle' : 'arrow', 'aria-hidden': 'true' },
      arrow,
    );
    return el(
      document,
      'button',
      { type: 'button', class: 'sort', 'data-sort': key, title: exploreWords.sortBy[lang](label) },
      label,
      sign,
    );
  }
}

/** One row: the name as its header, the other cells labelled for the cards of a phone. */
export function bodyRow(
  row: IndicatorRecord,
  columns: readonly AnyColumn[],
  context: CellContext,
): HTMLTableRowElement {
  const { document, lang } = context;
  const cells = columns.map((column) => {
    const attributes = { 'data-label': columnLabel(column, lang), class: cellClass(column) };
    const content = cellOf(row, column, context);
    return column === 'name'
      ? el(document, 'th', { ...attributes, scope: 'row', role: 'rowheader' }, ...content)
      : el(document, 'td', { ...attributes, role: 'cell' }, el(document, 'div', {}, ...content));
  });
  return el(document, 'tr', { role: 'row' }, ...cells);
}

function cellClass(column: AnyColumn): string {
  return NUMBER_COLUMNS.has(column) ? `col-${column} number` : `col-${column}`;
}
