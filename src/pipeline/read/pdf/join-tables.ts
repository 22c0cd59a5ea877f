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

/** How many rows at the top of a table print again the column header with which the table above begins. */
export function countRepeatedRows(above: TableItem, below: TableItem): number {
  let same = 0;
  while (same < Math.min(MOST_HEADER_ROWS, below.rowCount - 1) && isSameRow(above, below, same)) same++;
  const isHeader = Array.from({ length: same }, (_, row) => cellsOfRow(below, row)).some(
    (cells) => cells.filter((cell) => !isBlankCell(cell)).length >= FEWEST_HEADINGS,
  );
  return isHeader ? same : 0;
}

function isSameRow(above: TableItem, below: TableItem, row: number): boolean {
  const [first, second] = [cellsOfRow(above, row), cellsOfRow(below, row)];
  return (
    first.length === second.length &&
    first.every((cell, index) => {
      const other = second[index] as LayoutCell;
      return isSameColumn(cell, other) && wordsOf(cell.lines) === wordsOf(other.lines);
    })
  );
}

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
export function joinTables(above: TableItem, below: TableItem, texts: CellTexts): void {
  const last = above.rowCount - 1;
  const ending = above.cells.filter(({ row, rows }) => row + rows - 1 === last);
  const pairs = cellsOfRow(below, 0).map((cell): CellPair => [
    ending.find((other) => isSameColumn(other, cell)),
    cell,
  ]);
  const isCut = isRowCut(pairs, texts);
  const offset = isCut ? last : above.rowCount;
  for (const cell of below.cells) {
    const pair = pairs.find(([, other]) => other === cell);
    const partner = pair?.[0];
    if (partner && (isCut || isCellCut(pair, pairs, texts))) {
      partner.lines.push(...cell.lines);
      partner.rows += cell.rows - (isCut ? 1 : 0);
      partner.openBottom = cell.openBottom;
    } else above.cells.push({ ...cell, row: cell.row + offset });
  }
  above.rowCount = offset + below.rowCount;
}
