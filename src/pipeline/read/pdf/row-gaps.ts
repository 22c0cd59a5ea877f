import type { Band } from './bands.ts';
import { type Box, largest, smallest } from './geometry.ts';
import type { PlacedLine, TextItem } from './layout.ts';

/** Gaps between lines that are this much wider than within a cell part rows, in heights of the font. */
const ROW_GAP = 0.35;

/** How far the lines of a cell stand apart, in heights of the font; null where rows stand as near as that. */
export type CellGap = number | null;

/** What the gaps between the lines of a table tell of its rows. */
export function gapsOfRows(items: readonly TextItem[]): CellGap {
  const narrowest = narrowestGap(items.flatMap(({ pieces }) => pieces));
  const widest = largest(items.slice(1).map((item, index) => gapBelow(items[index] as TextItem, item)));
  return narrowest !== undefined && widest > narrowest + ROW_GAP ? narrowest : null;
}

/**
 * The lines of each row of a band. Where rows stand apart, the gaps tell; where they stand as near as the lines of a
 * cell, a line that fills more than half of the columns begins one.
 */
export function rowsOf({ items, columns }: Band, cellGap: CellGap): TextItem[][] {
  const rows: TextItem[][] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const row = rows.at(-1);
    if (!before || !row || isOnNextPage(before, item) || begins(item, row, before)) rows.push([item]);
    else row.push(item);
  }
  return rows;

  function begins(item: TextItem, row: readonly TextItem[], before: TextItem): boolean {
    if (cellGap === null) return item.pieces.length * 2 > columns.length;
    const limit = cellGap + ROW_GAP;
    const gaps = item.pieces.flatMap((piece) => gapInColumn(piece, row) ?? []);
    return gaps.length > 0 ? gaps.every((gap) => gap > limit) : gapBelow(before, item) > limit;
  }
}

/** From the words above in the same row and column; undefined where there are none. */
function gapInColumn(piece: PlacedLine, row: readonly TextItem[]): number | undefined {
  const above = row.flatMap(({ pieces }) => pieces).findLast(({ box }) => isOver(box, piece.box));
  return above && (piece.box.top - above.box.bottom) / piece.size;
}

const isOver = (above: Box, below: Box): boolean => above.left < below.right && above.right > below.left;

/** How many pieces further on the next one of a column may come. */
const LOOK_AHEAD = 100;

/** The narrowest gap below a line to the next one in its own column, in heights of the font. */
function narrowestGap(pieces: readonly PlacedLine[]): number | undefined {
  const gaps = pieces.flatMap((piece, index) => {
    const below = pieces
      .slice(index + 1, index + LOOK_AHEAD)
      .find(({ box, page }) => page === piece.page && isOver(piece.box, box));
    return below ? [(below.box.top - piece.box.bottom) / piece.size] : [];
  });
  return gaps.length > 0 ? smallest(gaps) : undefined;
}

const isOnNextPage = ({ line }: TextItem, next: TextItem): boolean => next.line.page !== line.page;

const gapBelow = ({ line }: TextItem, next: TextItem): number =>
  next.line.page === line.page ? (next.line.box.top - line.box.bottom) / line.size : 0;
