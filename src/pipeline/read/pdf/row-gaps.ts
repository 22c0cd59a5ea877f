import type { Band } from './bands.ts';
import { type Box, smallest } from './geometry.ts';
import type { PlacedLine, TextItem } from './layout.ts';

/** Gaps between lines that are this much wider than within a cell part rows, in heights of the font. */
const ROW_GAP = 0.35;

/** What the gaps between the lines of a table tell of its rows. */
export interface RowGaps {
  /** How far the lines of a cell stand apart, in heights of the font; a wider gap parts rows. */
  inCell: number;
  /** Rows stand as near as the lines of a cell, as in a sheet: a line that fills more than half of the columns is one. */
  isDense: boolean;
}

/** Rows are dense where so few gaps are wide, and where so many lines after a narrow one fill their columns. */
const FEW_WIDE = 0.2;
const MANY_FULL = 0.5;

export function gapsOfRows(bands: readonly Band[]): RowGaps {
  const lines = bands.flatMap(({ items, columns }) =>
    items.map((item) => ({ item, isFull: fills(item, columns) })),
  );
  const inCell = narrowestGap(lines.flatMap(({ item }) => item.pieces)) ?? 0;
  const below = lines.slice(1);
  const narrow = below.filter(
    ({ item }, index) => gapBelow((lines[index] as { item: TextItem }).item, item) <= inCell + ROW_GAP,
  );
  const wide = below.length - narrow.length;
  const full = narrow.filter(({ isFull }) => isFull);
  return { inCell, isDense: wide < FEW_WIDE * below.length && full.length >= MANY_FULL * narrow.length };
}

const fills = ({ pieces }: TextItem, columns: readonly unknown[]): boolean =>
  pieces.length * 2 > columns.length;

/** The lines of each row of a band. */
export function rowsOf({ items, columns }: Band, { inCell, isDense }: RowGaps): TextItem[][] {
  const rows: TextItem[][] = [];
  const limit = inCell + ROW_GAP;
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const row = rows.at(-1);
    if (!before || !row || isOnNextPage(before, item) || begins(item, row, before)) rows.push([item]);
    else row.push(item);
  }
  return rows;

  function begins(item: TextItem, row: readonly TextItem[], before: TextItem): boolean {
    if (isDense && fills(item, columns)) return true;
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
