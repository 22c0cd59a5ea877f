import type { Block, Printed, ReadDocument, Row } from '../../blocks.ts';
import { join } from '../../printed.ts';
import { LIMITS, pastLimit } from '../limits.ts';
import { type LineBook, openLineBook } from '../line-book.ts';
import type { PlacedLine, TableItem } from './layout.ts';
import { NEAR, nearest, settlePlaces } from './merge-rules.ts';

/** A paragraph or a table, joined over the pages, ready to be set out as lines. */
export type LaidBlock = { kind: 'paragraph'; lines: readonly PlacedLine[]; running?: true } | TableItem;

/**
 * Joined blocks → lines with their places, and blocks in the shape that all formats share. Throws a `DocumentError`
 * where the grids have more cells than any document.
 */
export function writeBlocks(laid: readonly LaidBlock[], file: string): ReadDocument {
  const book = openLineBook();
  let left: number = LIMITS.cells;
  const blocks = laid.map((block): Block => {
    if (block.kind === 'table') {
      const edges = edgesOf(block);
      left -= block.rowCount * edges.length;
      if (left < 0) throw pastLimit(file, 'cells', 'more');
      return { kind: 'table', rows: writeRows(block, edges, book) };
    }
    const words = writeLines(block.lines, book);
    return block.running ? { kind: 'paragraph', words, running: true } : { kind: 'paragraph', words };
  });
  return { lines: book.lines, blocks, places: book.places };
}

const BLANK: Printed = { text: '', spans: [] };
const FROM_LEFT: Printed = { ...BLANK, covered: 'left' };
const FROM_ABOVE: Printed = { ...BLANK, covered: 'above' };

function writeLines(lines: readonly PlacedLine[], book: LineBook): Printed {
  if (lines.length === 0) return BLANK;
  return join(
    lines.map(({ text, page, x, y }) =>
      book.write(text, { page, cell: `${Math.round(x)},${Math.round(y)}` }),
    ),
  );
}

/** The left edges of the columns in which some cell begins, and the right edge of the table. */
function edgesOf({ cells, box }: TableItem): number[] {
  const edges = settlePlaces([...cells.flatMap(({ left, right }) => [left, right]), box.right]);
  const begun = new Set(cells.map(({ left }) => nearest(edges, left)));
  return edges.filter((_, index) => begun.has(index) || index === edges.length - 1);
}

/** Every place of the grid is a cell: those that a merged cell covers are blank and say so. */
function writeRows({ cells, rowCount }: TableItem, edges: readonly number[], book: LineBook): Row[] {
  const rows = Array.from({ length: rowCount }, () => new Array<Printed>(edges.length - 1).fill(BLANK));
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.left - b.left)) {
    const from = nearest(edges, cell.left);
    const to = Math.max(endOf(edges, cell.right), from + 1);
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = from; column < to; column++) {
        (rows[row] as Printed[])[column] = column > from ? FROM_LEFT : FROM_ABOVE;
      }
    }
    (rows[cell.row] as Printed[])[from] = writeLines(cell.lines, book);
  }
  return rows;
}

/** How far cells that end at `right` reach: to the first edge that is not left of it. */
function endOf(edges: readonly number[], right: number): number {
  const at = nearest(edges, right);
  return (edges[at] as number) < right - NEAR ? at + 1 : at;
}
