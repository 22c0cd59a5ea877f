import type { Cell } from './data-package.ts';

/** Rows that a part is filled to: one row group, the width that reads by range were measured to be best with. */
export const PART_ROWS = 122_880;

/**
 * Cells in their order (province, then year), put together until a part has `rows`: a set of any size then has few files,
 * and one province and year is never more than one of them.
 */
export function planParts(cells: readonly Cell[], rows = PART_ROWS): Cell[][] {
  const parts: Cell[][] = [];
  let filled = rows;
  for (const cell of cells) {
    if (filled >= rows) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(cell);
    filled += cell.rows;
  }
  return parts;
}

/** `0001.parquet` for the first. */
export const partName = (index: number): string => `${String(index + 1).padStart(4, '0')}.parquet`;
