import type { Block, Place, Printed, ReadDocument, ReadNote, Row } from '../blocks.ts';
import { type CellCount, type GridCell, layOut } from './grid.ts';
import { LIMITS, pastLimit } from './limits.ts';
import { type LineBook, openLineBook } from './line-book.ts';
import type { SourceBlock, SourceCell, SourceParagraph, SourceTable } from './source-blocks.ts';

interface SetOut {
  book: LineBook;
  blocks: Block[];
  count: CellCount;
  /** Tables begun so far. */
  tables: number;
}

const NOWHERE: Place = { page: null, cell: null };

/**
 * Sets a document out as lines: a paragraph a line, in a cell too. A table in a cell becomes a table of its own,
 * behind the row that holds it; the table around it goes on below as another one. A table that holds tables and never
 * two filled cells in a row lines nothing up: it is the layout of a page, and what is in it is set out as if it were
 * not there. Throws a `DocumentError` past the limits of `LIMITS`.
 */
export function setOut(
  source: readonly SourceBlock[],
  notes: readonly ReadNote[],
  file: string,
): ReadDocument {
  const out: SetOut = { book: openLineBook(), blocks: [], count: { file, cells: 0 }, tables: 0 };
  writeBlocks(source, out, 0);
  const { lines, places } = out.book;
  return { lines, places, blocks: out.blocks, ...(notes.length > 0 && { notes }) };
}

function writeBlocks(blocks: readonly SourceBlock[], out: SetOut, depth: number): void {
  if (depth > LIMITS.tableDepth) throw pastLimit(out.count.file, 'tableDepth', 'more');
  for (const block of blocks) {
    if (block.kind === 'table') writeTable(block, out, depth);
    else writeParagraph(block, out);
  }
}

/** A line break in a paragraph ends it: a text file could not tell the two apart either. */
function writeParagraph(paragraph: SourceParagraph, out: SetOut): void {
  const place = paragraph.place === undefined ? NOWHERE : { page: null, cell: paragraph.place };
  for (const line of linesOf([paragraph])) {
    if (out.book.lines.length >= LIMITS.lines) throw pastLimit(out.count.file, 'lines', 'more');
    out.blocks.push({
      kind: 'paragraph',
      words: out.book.write(line, place),
      ...(paragraph.running && { running: true }),
    });
  }
}

function writeTable(table: SourceTable, out: SetOut, depth: number): void {
  if (isLayout(table)) {
    for (const { cells } of table.rows) for (const { blocks } of cells) writeBlocks(blocks, out, depth + 1);
    return;
  }
  const number = ++out.tables;
  let rows: Row[] = [];
  const endRows = () => {
    if (rows.length > 0) out.blocks.push({ kind: 'table', rows });
    rows = [];
  };
  for (const [index, row] of layOut(table, out.count).entries()) {
    rows.push(row.map((cell, column) => writeCell(cell, `t${number}r${index + 1}c${column + 1}`, out)));
    const inner = row.flatMap((cell) => (cell.kind === 'cell' ? behindFirstTable(cell.cell) : []));
    if (inner.length === 0) continue;
    endRows();
    writeBlocks(inner, out, depth + 1);
  }
  endRows();
}

function writeCell(cell: GridCell, place: string, out: SetOut): Printed {
  if (cell.kind === 'nothing') return { text: '', spans: [] };
  if (cell.kind === 'covered') return { text: '', spans: [], covered: cell.from };
  const { blocks } = cell.cell;
  const table = blocks.findIndex(({ kind }) => kind === 'table');
  const own = (table < 0 ? blocks : blocks.slice(0, table)).filter((block) => block.kind === 'paragraph');
  return out.book.write(linesOf(own).join('\n'), { page: null, cell: cell.cell.place ?? place });
}

/** What a cell holds from its first table on. */
function behindFirstTable({ blocks }: SourceCell): readonly SourceBlock[] {
  const table = blocks.findIndex(({ kind }) => kind === 'table');
  return table < 0 ? [] : blocks.slice(table);
}

/** Soft hyphens and their kin: marks of where a line may be broken, which nobody sees. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

const linesOf = (paragraphs: readonly SourceParagraph[]): string[] =>
  paragraphs.flatMap(({ text }) => text.replace(UNSEEN, '').split('\n')).filter((line) => line.trim() !== '');

function isLayout({ rows }: SourceTable): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (!cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))) return false;
  return rows.every((row) => row.cells.filter(isFilled).length <= 1);
}

const isFilled = ({ blocks }: SourceCell): boolean =>
  blocks.some((block) => block.kind === 'table' || block.text.trim() !== '');
