import type { Block, Printed, ReadDocument, Row } from '../blocks.ts';
import { isBlank, join } from '../printed.ts';
import { decode } from './decode.ts';

/**
 * Reads a text file: bytes → lines and blocks. Two shapes are known, both left behind by word processors:
 *
 * - cells one a line: a tab, then the cell; lines without a tab go on in the same cell; a blank line ends the row;
 * - rows one a line: cells separated by tabs; a blank line ends the table.
 *
 * Interprets nothing. Throws a `DocumentError` where the bytes are no text.
 */
export function readText(bytes: Uint8Array, file: string): ReadDocument {
  const lines = decode(bytes, file).split('\n');
  return { lines, blocks: hasCellLines(lines) ? readCellLines(lines) : readRowLines(lines), places: null };
}

const TAB = '\t';

/** Whether the file prints one cell a line: more lines begin a single cell than hold several. */
function hasCellLines(lines: readonly string[]): boolean {
  const tabbed = lines.filter((line) => line.includes(TAB));
  const several = tabbed.filter((line) => line.trim().includes(TAB)).length;
  return tabbed.length - several > several;
}

function readCellLines(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  /** The lines of each cell of the open row. */
  let cells: Printed[][] = [];
  const endRow = () => {
    if (cells.length > 0) rows.push(cells.map(join));
    cells = [];
  };
  const endTable = () => {
    endRow();
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const [index, text] of lines.entries()) {
    const line = index + 1;
    if (text.startsWith(TAB)) cells.push([wholeLine(text, line, 1)]);
    else if (text.trim() === '') endRow();
    else if (cells.length > 0) cells.at(-1)?.push(wholeLine(text, line, 0));
    else {
      endTable();
      blocks.push({ kind: 'paragraph', words: wholeLine(text, line, 0) });
    }
  }
  endTable();
  return blocks;
}

const wholeLine = (text: string, line: number, start: number): Printed => ({
  text: text.slice(start),
  spans: [{ line, start, end: text.length }],
});

function readRowLines(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  const endTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const [index, text] of lines.entries()) {
    const row = text.includes(TAB) ? splitCells(text, index + 1) : null;
    if (row && !row.every(isBlank)) rows.push(row);
    else {
      endTable();
      if (text.trim() !== '') blocks.push({ kind: 'paragraph', words: wholeLine(text, index + 1, 0) });
    }
  }
  endTable();
  return blocks;
}

function splitCells(text: string, line: number): Row {
  let start = 0;
  return text.split(TAB).map((cell) => {
    const span = { line, start, end: start + cell.length };
    start = span.end + 1;
    return { text: cell, spans: [span] };
  });
}
