import type { Block, Printed, ReadDocument, Row } from '../../blocks.ts';
import { join } from '../../printed.ts';
import { type LineBook, openLineBook } from '../line-book.ts';
import type { PlacedLine, TableItem } from './layout.ts';
import { nearest, settlePlaces } from './merge-rules.ts';

/** A paragraph or a table, joined over the pages, ready to be set out as lines. */
export type LaidBlock = { kind: 'paragraph'; lines: readonly PlacedLine[]; running?: true } | TableItem;

/** Joined blocks → lines with their places, and blocks in the shape that all formats share. */
export function writeBlocks(laid: readonly LaidBlock[]): ReadDocument {
  const book = openLineBook();
  const blocks = laid.map((block): Block => {
    if (block.kind === 'table') return { kind: 'table', rows: writeRows(block, book) };
    const words = writeLines(block.lines, book);
    return block.running ? { kind: 'paragraph', words, running: true } : { kind: 'paragraph', words };
  });
  return { lines: book.lines, blocks, places: book.places };
}

const BLANK: Printed = { text: '', spans: [] };

function writeLines(lines: readonly PlacedLine[], book: LineBook): Printed {
  if (lines.length === 0) return BLANK;
  return join(
    lines.map(({ text, page, x, y }) =>
      book.write(text, { page, cell: `${Math.round(x)},${Math.round(y)}` }),
    ),
  );
}

/** Every place of the grid is a cell: those that a merged cell covers are blank and say so. */
function writeRows({ cells, rowCount }: TableItem, book: LineBook): Row[] {
  const edges = settlePlaces(cells.flatMap(({ left, right }) => [left, right]));
  const columnOf = (x: number) => nearest(edges, x);
  const rows = Array.from({ length: rowCount }, () => new Array<Printed>(edges.length - 1).fill(BLANK));
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.left - b.left)) {
    const from = columnOf(cell.left);
    const to = Math.max(columnOf(cell.right), from + 1);
    for (let row = cell.row; row < cell.row + cell.rows; row++) {
      for (let column = from; column < to; column++) {
        const covered = column > from ? 'left' : 'above';
        if (row > cell.row || column > from) (rows[row] as Printed[])[column] = { ...BLANK, covered };
      }
    }
    (rows[cell.row] as Printed[])[from] = writeLines(cell.lines, book);
  }
  return rows;
}
