import { type Band, isIn, joinBand, settleColumns, startBand } from './bands.ts';
import { around } from './geometry.ts';
import type { LayoutCell, PlacedLine, TableItem, TextItem } from './layout.ts';

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
    out.push(...(isTable(bands) ? [toTable(bands)] : bands.flatMap((band) => band.items)));
    bands = [];
  };
  for (const item of items) {
    const band = bands.at(-1);
    if (band && isNear(band.items.at(-1) as TextItem, item) && joinBand(band, item)) continue;
    if (item.pieces.length > 1) {
      if (band && !isNear(band.items.at(-1) as TextItem, item)) end();
      bands.push(startBand(item));
    } else {
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
  const width = Math.max(...bands.map(({ columns }) => columns.length));
  return parted.length >= (width > 2 ? FEWEST_LINES : FEWEST_OF_TWO);
}

function toTable(bands: readonly Band[]): TableItem {
  const boxes = bands.flatMap(({ items }) => items.map(({ line }) => line.box));
  const box = around(boxes);
  const cells: LayoutCell[] = [];
  let row = 0;
  for (const band of bands) {
    const edges = edgesOf(settleColumns(band), box.left, box.right);
    for (const items of rowsOf(band)) {
      const pieces = items.flatMap((item) => item.pieces);
      for (let index = 0; index + 1 < edges.length; index++) {
        const [left, right] = [edges[index] as number, edges[index + 1] as number];
        const lines = pieces.filter((piece) => isIn({ left, right }, piece.box));
        cells.push({ row, rows: 1, left, right, lines, openTop: false, openBottom: false });
      }
      row++;
    }
  }
  return { kind: 'table', cells, rowCount: row, box };
}

/** The edges of the columns: halfway between the words of one and of the next. */
function edgesOf(columns: readonly { left: number; right: number }[], left: number, right: number): number[] {
  const inner = columns
    .slice(1)
    .map((column, index) => (column.left + (columns[index] as { right: number }).right) / 2);
  return [left, ...inner, right];
}

/** Gaps between lines that are this much wider than within a cell part rows, in heights of the font. */
const ROW_GAP = 0.35;

/**
 * The lines of each row of a band. Where rows stand apart, the gaps tell; where they stand as near as the lines of a
 * cell, a line that fills half of the columns begins one.
 */
function rowsOf({ items, columns }: Band): TextItem[][] {
  const leading = leadingOf(items.flatMap(({ pieces }) => pieces));
  const gaps = items.slice(1).map((item, index) => gapBetween(items[index] as TextItem, item));
  const standApart = leading !== undefined && gaps.some((gap) => gap > leading + ROW_GAP);
  const rows: TextItem[][] = [];
  for (const [index, item] of items.entries()) {
    const gap = gaps[index - 1] ?? Infinity;
    const begins = standApart ? gap > leading + ROW_GAP : gap > 0 && item.pieces.length * 2 >= columns.length;
    if (begins || rows.length === 0) rows.push([item]);
    else rows.at(-1)?.push(item);
  }
  return rows;
}

/** The gap between two lines of one cell, in heights of the font: the narrowest below a line in its own column. */
function leadingOf(pieces: readonly PlacedLine[]): number | undefined {
  let narrowest: number | undefined;
  for (const [index, piece] of pieces.entries()) {
    const below = pieces
      .slice(index + 1)
      .find(({ box, page }) => page === piece.page && box.left < piece.box.right && box.right > piece.box.left);
    if (!below) continue;
    const gap = (below.box.top - piece.box.bottom) / piece.size;
    if (narrowest === undefined || gap < narrowest) narrowest = gap;
  }
  return narrowest;
}

const gapBetween = ({ line }: TextItem, next: TextItem): number =>
  next.line.page === line.page ? (next.line.box.top - line.box.bottom) / line.size : Infinity;
