import type { ReadNote } from '../../blocks.ts';
import { LIMITS, pastLimit } from '../limits.ts';
import { type Area, placeOf, type Sheet } from './sheet.ts';
import { countShown, type Shown } from './shown.ts';

/** The part of a sheet that is shown. */
export interface ShownSheet {
  name: string;
  rows: Shown;
  /** Row → column → the cell that begins there; without words where a merged cell is blank. */
  cells: ReadonlyMap<number, ReadonlyMap<number, ShownCell>>;
}

export interface ShownCell {
  words: string;
  area: Area;
}

interface Bounds {
  row: number;
  column: number;
}

/**
 * The cells of a sheet that are shown: not the hidden rows and columns, and not what merged cells cover. Undefined
 * where the sheet holds no words. Throws a `DocumentError` where merged cells together take more than `LIMITS.cells`.
 */
export function showCells(sheet: Sheet, notes: ReadNote[], file: string): ShownSheet | undefined {
  const bounds = boundsOf(sheet);
  if (!bounds) return undefined;
  const merges = clipMerges(sheet, bounds, file);
  dropCovered(sheet, merges, notes);
  const rows = countShown(bounds.row, (row) => sheet.hiddenRows.has(row));
  const columns = countShown(bounds.column, sheet.isColumnHidden);
  const cells = new Map<number, Map<number, ShownCell>>();
  const show = (area: Area, words: string) => {
    // A merged cell whose first row or column is hidden shows its words in the first one that is not.
    const top = rows.next(area.top);
    const left = columns.next(area.left);
    if (top === undefined || left === undefined || top > area.bottom || left > area.right) return;
    const row = cells.get(top) ?? new Map<number, ShownCell>();
    if (words !== '' || !row.has(left)) row.set(left, { words, area: { ...area, top, left } });
    cells.set(top, row);
  };
  for (const [row, columnsOfRow] of sheet.rows) {
    for (const [column, words] of columnsOfRow) {
      show({ top: row, left: column, bottom: row, right: column }, words);
    }
  }
  for (const area of merges) show(area, sheet.rows.get(area.top)?.get(area.left) ?? '');
  return { name: sheet.name, rows, cells };
}

/** The last row and column that hold words: a sheet may claim a million rows of nothing. */
function boundsOf({ rows }: Sheet): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const [row, columns] of rows) {
    for (const column of columns.keys()) {
      bounds = { row: Math.max(row, bounds?.row ?? 0), column: Math.max(column, bounds?.column ?? 0) };
    }
  }
  return bounds;
}

/** The merged cells as far as the sheet holds words; together they are no more than its cells, unless they overlap. */
function clipMerges({ merges }: Sheet, { row, column }: Bounds, file: string): Area[] {
  const clipped = merges
    .map((area) => ({ ...area, bottom: Math.min(area.bottom, row), right: Math.min(area.right, column) }))
    .filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  const cells = clipped.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (cells > LIMITS.cells) throw pastLimit(file, 'cells', 'more');
  return clipped;
}

/** Takes away the words that a merged cell covers: the file keeps them, and nobody sees them. */
function dropCovered(sheet: Sheet, merges: readonly Area[], notes: ReadNote[]): void {
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      const columns = sheet.rows.get(row);
      for (let column = row === top ? left + 1 : left; column <= right; column++) {
        const covered = columns?.get(column);
        if (covered === undefined) continue;
        notes.push({ kind: 'hidden', found: `${placeOf(sheet.name, row, column)}, covered: ${covered}` });
        columns?.delete(column);
      }
    }
  }
}
