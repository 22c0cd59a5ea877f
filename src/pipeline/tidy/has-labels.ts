import type { Row } from '../blocks.ts';

/** Whether a row holds `enough` labels or more. Asked of every row, so it stops as soon as it can tell. */
export function hasLabels(row: Row, find: (cell: string) => unknown, enough: number): boolean {
  let found = 0;
  for (const cell of row) {
    if (cell.text !== '' && find(cell.text) !== undefined && ++found >= enough) return true;
  }
  return false;
}
