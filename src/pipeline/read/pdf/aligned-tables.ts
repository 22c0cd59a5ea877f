import { type Band, isIn, joinBand, settleColumns, startBand, startLike } from './bands.ts';
import { around } from './geometry.ts';
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
  const width = Math.max(...bands.map(({ columns }) => columns.length));
  return parted.length >= (width > 2 ? FEWEST_LINES : FEWEST_OF_TWO);
}

type Row = { cells: Omit<LayoutCell, 'row'>[]; items: readonly TextItem[] };

/** Rows in which only the first column is filled stand between two tables: they are lines of text. */
function toTables(bands: readonly Band[]): (TextItem | TableItem)[] {
  const box = around(bands.flatMap(({ items }) => items.map(({ line }) => line.box)));
  const gaps = gapsOfRows(bands.flatMap(({ items }) => items));
  const out: (TextItem | TableItem)[] = [];
  let open: TableItem | null = null;
  for (const band of bands) {
    const edges = edgesOf(settleColumns(band), box.left, box.right);
    for (const items of rowsOf(band, gaps)) {
      const row = toRow(items, edges);
      if (isHeading(row)) {
        out.push(...items);
        open = null;
        continue;
      }
      if (!open) out.push((open = { kind: 'table', cells: [], rowCount: 0, box }));
      for (const cell of row.cells) open.cells.push({ ...cell, row: open.rowCount });
      open.rowCount++;
    }
  }
  return out;
}

const isHeading = ({ cells, items }: Row): boolean =>
  cells.every(({ lines }, index) => lines.length > 0 === (index === 0)) &&
  items.every(({ pieces }) => pieces.length === 1);

function toRow(items: readonly TextItem[], edges: readonly number[]): Row {
  const pieces = items.flatMap((item) => item.pieces);
  const cells = edges.slice(1).map((right, index) => {
    const left = edges[index] as number;
    const lines = pieces.filter((piece) => isIn({ left, right }, piece.box));
    return { rows: 1, left, right, lines, openTop: false, openBottom: false };
  });
  return { cells, items };
}

/** The edges of the columns: halfway between the words of one and of the next. */
function edgesOf(columns: readonly { left: number; right: number }[], left: number, right: number): number[] {
  const inner = columns
    .slice(1)
    .map((column, index) => (column.left + (columns[index] as { right: number }).right) / 2);
  return [left, ...inner, right];
}
