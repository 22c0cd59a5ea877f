import { type Band, type Column, isIn, joinBand, settleColumns, startBand, startLike } from './bands.ts';
import type { CellTexts } from './cell-texts.ts';
import { isRowCut } from './cut-row.ts';
import { around, largest } from './geometry.ts';
import type { LayoutCell, TableItem, TextItem } from './layout.ts';
import { gapsOfRows, rowsOf } from './row-gaps.ts';

/** A table has so many lines of several pieces at least; of only two columns, more. */
const FEWEST_LINES = 2;
const FEWEST_OF_TWO = 3;

/**
 * Lines outside of ruled tables, in reading order over the pages → the same lines, with tables in place of those
 * whose words stand in columns.
 */
export function alignTables(items: readonly TextItem[]): (TextItem | TableItem)[] {
  const out: (TextItem | TableItem)[] = [];
  let bands: Band[] = [];
  const end = () => {
    out.push(...(isTable(bands) ? toTables(bands) : bands.flatMap((band) => band.items)));
    bands = [];
  };
  for (const item of items) {
    const band = bands.at(-1);
    if (band && !isNear(band.items.at(-1) as TextItem, item)) end();
    else if (band && joinBand(band, item)) continue;
    const next = item.pieces.length > 1 ? startBand(item) : startLike(bands, item);
    if (next) bands.push(next);
    else {
      end();
      out.push(item);
    }
  }
  end();
  return out;
}

/** How far below a line the next one of its table may stand, in heights of the font. */
const FARTHEST = 6;

function isNear({ line }: TextItem, next: TextItem): boolean {
  if (next.line.page !== line.page) return next.line.page === line.page + 1;
  return next.line.box.top - line.box.bottom <= FARTHEST * line.size;
}

function isTable(bands: readonly Band[]): boolean {
  const parted = bands.flatMap(({ items }) => items).filter(({ pieces }) => pieces.length > 1);
  const width = largest(bands.map(({ columns }) => columns.length));
  return parted.length >= (width > 2 ? FEWEST_LINES : FEWEST_OF_TWO);
}

/** Cells of one row; each ends where the words of its column do. */
interface Row {
  cells: Omit<LayoutCell, 'row'>[];
  items: readonly TextItem[];
}

/** Rows in which only the first column is filled stand between two tables: they are lines of text. */
function toTables(bands: readonly Band[]): (TextItem | TableItem)[] {
  const box = around(bands.flatMap(({ items }) => items.map(({ line }) => line.box)));
  const out: (TextItem | TableItem)[] = [];
  let open: TableItem | null = null;
  for (const row of joinCutRows(allRows(bands))) {
    if (isHeading(row)) {
      out.push(...row.items);
      open = null;
      continue;
    }
    if (!open) {
      open = { kind: 'table', cells: [], rowCount: 0, box };
      out.push(open);
    }
    const edges = edgesOf(row.cells, box.left, box.right);
    for (const [index, cell] of row.cells.entries()) {
      const [left, right] = [edges[index] as number, edges[index + 1] as number];
      open.cells.push({ ...cell, left, right, row: open.rowCount });
    }
    open.rowCount++;
  }
  return out;
}

function allRows(bands: readonly Band[]): Row[] {
  const gaps = gapsOfRows(bands);
  return bands.flatMap((band) => {
    const columns = settleColumns(band);
    return rowsOf(band, gaps).map((items) => toRow(items, columns));
  });
}

/** Without rules there is no telling where a page cut a row but by its words. */
function joinCutRows(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const isNext = above && above.items.at(-1)?.line.page !== row.items[0]?.line.page;
    const pairs = row.cells.map((cell, index) => [above?.cells[index], cell] as const);
    if (isNext && above.cells.length === row.cells.length && isRowCut(pairs, NO_TEXTS)) {
      for (const [cell, below] of pairs) cell?.lines.push(...below.lines);
      above.items = [...above.items, ...row.items];
    } else joined.push(row);
  }
  return joined;
}

const NO_TEXTS: CellTexts = { count: () => 0 };

const isHeading = ({ cells, items }: Row): boolean =>
  cells.every(({ lines }, index) => lines.length > 0 === (index === 0)) &&
  items.every(({ pieces }) => pieces.length === 1);

function toRow(items: readonly TextItem[], columns: readonly Column[]): Row {
  const pieces = items.flatMap((item) => item.pieces);
  const edges = edgesOf(columns, -Infinity, Infinity);
  const cells = columns.map(({ left, right }, index) => {
    const place = { left: edges[index] as number, right: edges[index + 1] as number };
    const lines = pieces.filter((piece) => isIn(place, piece.box));
    return { rows: 1, left, right, lines, openTop: false, openBottom: false };
  });
  return { cells, items };
}

/** The edges of the columns: halfway between the words of one and of the next. */
function edgesOf(columns: readonly Column[], left: number, right: number): number[] {
  const inner = columns.slice(1).map((column, index) => (column.left + (columns[index] as Column).right) / 2);
  return [left, ...inner, right];
}
