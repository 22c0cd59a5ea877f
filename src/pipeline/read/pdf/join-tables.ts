import type { CellTexts } from './cell-texts.ts';
import { type CellPair, isCellCut, isRowCut } from './cut-row.ts';
import { cellsOfRow, isBlankCell, type LayoutCell, type TableItem, wordsOf } from './layout.ts';

/** How far the edges of two parts of one table may differ, in points. */
const SAME_EDGE = 4;

/** Whether two tables, one at the end of a page and one at the top of the next, are as wide and stand as far left. */
export const fitTogether = (above: TableItem, below: TableItem): boolean =>
  isSameEdge(above.box.left, below.box.left) && isSameEdge(above.box.right, below.box.right);

const isSameEdge = (a: number, b: number): boolean => Math.abs(a - b) <= SAME_EDGE;

const isSameColumn = (a: LayoutCell, b: LayoutCell): boolean =>
  isSameEdge(a.left, b.left) && isSameEdge(a.right, b.right);

/** Fewer filled cells are a title or a label with its value, not the header of columns. */
const FEWEST_HEADINGS = 3;
const MOST_HEADER_ROWS = 4;

/** A table that may go on: with its first rows, and the cells that reach its end. */
export interface OpenTable {
  table: TableItem;
  top: readonly (readonly LayoutCell[])[];
  ending: readonly LayoutCell[];
}

export const openTable = (table: TableItem): OpenTable => ({
  table,
  top: Array.from({ length: MOST_HEADER_ROWS }, (_, row) => cellsOfRow(table, row)),
  ending: cellsEndingAt(table.cells, table.rowCount),
});

const cellsEndingAt = (cells: readonly LayoutCell[], end: number): LayoutCell[] =>
  cells.filter(({ row, rows }) => row + rows === end);

/** How many rows at the top of a table print again the column header with which the table above begins. */
export function countRepeatedRows({ top }: OpenTable, below: TableItem): number {
  const most = Math.min(MOST_HEADER_ROWS, below.rowCount - 1);
  const rows = top.slice(0, Math.max(0, most));
  const other = rows.findIndex((cells, row) => !isSameRow(cells, cellsOfRow(below, row)));
  const same = other < 0 ? rows : rows.slice(0, other);
  const isHeader = same.some((cells) => cells.filter((cell) => !isBlankCell(cell)).length >= FEWEST_HEADINGS);
  return isHeader ? same.length : 0;
}

const isSameRow = (first: readonly LayoutCell[], second: readonly LayoutCell[]): boolean =>
  first.length > 0 &&
  first.length === second.length &&
  first.every((cell, index) => {
    const other = second[index] as LayoutCell;
    return isSameColumn(cell, other) && wordsOf(cell.lines) === wordsOf(other.lines);
  });

/** Takes the first rows off a table; gives their filled cells. Cells that go on below them stay. */
export function takeRows(table: TableItem, count: number): LayoutCell[] {
  const taken = table.cells.filter(({ row, rows }) => row + rows <= count);
  table.cells = table.cells
    .filter((cell) => !taken.includes(cell))
    .map((cell) => {
      const row = Math.max(0, cell.row - count);
      return { ...cell, row, rows: cell.row + cell.rows - count - row };
    });
  table.rowCount -= count;
  return taken.filter((cell) => !isBlankCell(cell));
}

/**
 * Puts the part of a table from the top of a page below the part from the page before. A row that the page break cut
 * becomes one row again, a merged cell that it cut one cell.
 */
export function joinTables(open: OpenTable, below: TableItem, texts: CellTexts): void {
  const { table, ending } = open;
  const pairs = cellsOfRow(below, 0).map(
    (cell): CellPair => [ending.find((other) => isSameColumn(other, cell)), cell],
  );
  const isCut = isRowCut(pairs, texts);
  const offset = table.rowCount - (isCut ? 1 : 0);
  const own = below.cells.map((cell) => {
    const pair = cell.row === 0 ? pairs.find(([, other]) => other === cell) : undefined;
    const partner = ending.find((other) => other === pair?.[0]);
    if (!pair || !partner || !(isCut || isCellCut(pair, pairs, texts))) {
      const moved = { ...cell, row: cell.row + offset };
      table.cells.push(moved);
      return moved;
    }
    partner.lines.push(...cell.lines);
    partner.rows += cell.rows - (isCut ? 1 : 0);
    partner.openBottom = cell.openBottom;
    return partner;
  });
  table.rowCount = offset + below.rowCount;
  open.ending = cellsEndingAt(own, table.rowCount);
}
