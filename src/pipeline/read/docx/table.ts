import type { ReadNote } from '../../blocks.ts';
import type { SourceBlock, SourceCell, SourceRow, SourceTable } from '../source-blocks.ts';
import { childOf, type XmlElement } from '../xml.ts';
import { printedIn } from './printed-in.ts';

/** A cell with its place on the grid, by which a cell below goes on with it. */
interface WordCell extends SourceCell {
  start: number;
}

/** Gives what a cell holds, the cells of a document in their order. */
type ReadCell = (cell: XmlElement) => SourceBlock[];

/** Reads a table of Word: rows and cells may stand inside content controls; struck out rows are gone. */
export function readTable(table: XmlElement, readCell: ReadCell, notes: ReadNote[]): SourceTable {
  let above: readonly WordCell[] = [];
  const rows: SourceRow[] = [];
  for (const row of printedIn(table)) {
    if (row.name !== 'w:tr' || isStruckOut(row)) continue;
    const before = numberOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0;
    const cells = readCells(row, before, above, readCell, notes);
    rows.push({ before, cells });
    above = cells;
  }
  return { kind: 'table', rows };
}

const numberOf = (properties: XmlElement | undefined, name: string): number | undefined => {
  const number = Number(childOf(properties, name)?.attributes['w:val'] ?? Number.NaN);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

const isStruckOut = (row: XmlElement): boolean => childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;

function readCells(
  row: XmlElement,
  before: number,
  above: readonly WordCell[],
  readCell: ReadCell,
  notes: ReadNote[],
): WordCell[] {
  const cells: WordCell[] = [];
  let start = before;
  for (const element of printedIn(row)) {
    if (element.name !== 'w:tc') continue;
    const properties = childOf(element, 'w:tcPr');
    const colspan = numberOf(properties, 'w:gridSpan') ?? 1;
    const blocks = readCell(element);
    const left = cells.at(-1);
    if (left && mergeOf(properties, 'w:hMerge') === 'continue') left.colspan += colspan;
    else {
      const goesOn = mergeOf(properties, 'w:vMerge') === 'continue' && goesOnWith(start, above);
      cells.push({ start, colspan, rowspan: 1, blocks: goesOn ? [] : blocks, goesOn });
      if (goesOn) noteCovered(blocks, notes);
    }
    start += colspan;
  }
  return cells;
}

/** Word writes every cell of a merged one: the first as `restart`, the others as `continue` or without a word. */
function mergeOf(properties: XmlElement | undefined, name: string): string | undefined {
  const merge = childOf(properties, name);
  return merge && (merge.attributes['w:val'] ?? 'continue');
}

const goesOnWith = (start: number, above: readonly WordCell[]): boolean =>
  above.some((cell) => cell.start === start);

/** Words in a covered cell are kept in the file, and Word does not print them. */
function noteCovered(blocks: readonly SourceBlock[], notes: ReadNote[]): void {
  const words = blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'a table')).join('\n');
  if (words.trim() !== '') notes.push({ kind: 'hidden', found: words });
}
