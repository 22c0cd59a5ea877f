import { LIMITS, pastLimit } from './limits.ts';
import type { SourceCell, SourceRow, SourceTable } from './source-blocks.ts';

/** A cell of the full grid: where a cell begins, where one covers the place, or nothing. */
export type GridCell =
  | { kind: 'cell'; cell: SourceCell }
  | { kind: 'covered'; from: 'left' | 'above' }
  | { kind: 'nothing' };

/** Counts the cells set out so far, over all tables of a document. */
export interface CellCount {
  file: string;
  cells: number;
}

/** A cell with its place: the grid columns from `start` to `end`, exclusive. */
interface Placed {
  start: number;
  end: number;
  cell: SourceCell;
  /** Rows below which the cell still covers. */
  below: number;
}

const NOTHING: GridCell = { kind: 'nothing' };
const FROM_LEFT: GridCell = { kind: 'covered', from: 'left' };
const FROM_ABOVE: GridCell = { kind: 'covered', from: 'above' };

/**
 * Sets a table out on its full grid: a row of as many cells as the grid has columns in which some cell begins, each
 * either a cell or covered by one at its left or above. `colspan="1000000"` takes no more room than `colspan="2"`.
 * Throws a `DocumentError` past `LIMITS.cells`.
 */
export function layOut(table: SourceTable, count: CellCount): GridCell[][] {
  const starts = new Set<number>();
  let open: readonly Placed[] = [];
  const rows = table.rows.map((row) => {
    const above = open.filter(({ below }) => below > 0).map((cell) => ({ ...cell, below: cell.below - 1 }));
    const placed = placeRow(row, above);
    for (const { start, cell } of placed) if (!cell.goesOn) starts.add(start);
    if (count.cells + starts.size * table.rows.length > LIMITS.cells)
      throw pastLimit(count.file, 'cells', 'more');
    open = [...above, ...placed].toSorted((a, b) => a.start - b.start);
    return { above, placed };
  });
  const columns = [...starts].toSorted((a, b) => a - b);
  count.cells += columns.length * rows.length;
  return rows.map(({ above, placed }) => setOutRow(above, placed, columns));
}

/** Gives each cell of a row the first grid columns that no cell above covers. */
function placeRow(row: SourceRow, above: readonly Placed[]): Placed[] {
  let column = row.before;
  let next = 0;
  return row.cells.map((cell) => {
    for (; next < above.length && (above[next] as Placed).start <= column; next++) {
      column = Math.max(column, (above[next] as Placed).end);
    }
    const start = cell.column ?? column;
    column = start + cell.colspan;
    return { start, end: column, cell, below: cell.rowspan - 1 };
  });
}

function setOutRow(
  above: readonly Placed[],
  placed: readonly Placed[],
  columns: readonly number[],
): GridCell[] {
  const row = columns.map(() => NOTHING);
  const cover = ({ start, end }: Placed, by: GridCell) => {
    for (let index = firstAtLeast(columns, start); index < columns.length; index++) {
      if ((columns[index] as number) >= end) return;
      row[index] = by;
    }
  };
  for (const cell of above) cover(cell, FROM_ABOVE);
  for (const cell of placed) cover(cell, cell.cell.goesOn ? FROM_ABOVE : FROM_LEFT);
  for (const { start, cell } of placed) {
    if (!cell.goesOn) row[firstAtLeast(columns, start)] = { kind: 'cell', cell };
  }
  return row;
}

/** The index of the first column that is not left of `start`. */
function firstAtLeast(columns: readonly number[], start: number): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((columns[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
