import type { ReadNote } from '../../blocks.ts';
import { splitSheet } from '../sheet-rows.ts';
import type { SourceBlock, SourceCell } from '../source-blocks.ts';
import { placeOf, type Sheet } from './sheet.ts';
import { type ShownSheet, showCells } from './show-cells.ts';
import type { Shown } from './shown.ts';

/** A row of a run: the cells that begin in it, and whether one above reaches into it. */
interface ShownRow {
  cells: readonly SourceCell[];
  isCovered: boolean;
}

/**
 * A sheet as it is shown → paragraphs and tables: a blank row ends a table, rows of a single cell above and below it
 * are paragraphs. Hidden rows and columns are not read, since they are not what was published, nor is what a merged
 * cell covers; a note says which. Throws a `DocumentError` past `LIMITS.cells`.
 */
export function sheetBlocks(sheet: Sheet, notes: ReadNote[], file: string): SourceBlock[] {
  const shown = showCells(sheet, notes, file);
  if (!shown) return [];
  noteHidden(sheet, notes);
  return runsOf(shown).flatMap((run) => {
    const { above, table, below } = splitSheet(run, isAlone);
    const rows = table.map(({ cells }) => ({ before: 0, cells }));
    return [
      ...above.flatMap(paragraphsOf),
      ...(rows.length > 0 ? [{ kind: 'table' as const, rows }] : []),
      ...below.flatMap(paragraphsOf),
    ];
  });
}

const isAlone = ({ cells, isCovered }: ShownRow): boolean =>
  !isCovered &&
  cells.length === 1 &&
  cells.every(({ blocks, rowspan }) => blocks.length > 0 && rowspan === 1);

const paragraphsOf = ({ cells }: ShownRow): SourceBlock[] => cells.flatMap(({ blocks }) => blocks);

/** Rows without a blank one between them. A row that a merged cell with words reaches into is not blank. */
function runsOf(shown: ShownSheet): ShownRow[][] {
  const filled = [...shown.cells].filter(([, cells]) =>
    [...cells.values()].some(({ words }) => words !== ''),
  );
  const runs: ShownRow[][] = [];
  let run: ShownRow[] = [];
  let next = 0;
  let reach = -1;
  for (const [row, cells] of filled.toSorted(([a], [b]) => a - b)) {
    for (const blank of shownBetween(next, Math.min(row, reach + 1), shown.rows)) {
      run.push({ cells: cellsOf(blank, shown), isCovered: true });
    }
    if (shown.rows.before(row) > shown.rows.before(Math.max(next, reach + 1))) run = [];
    if (run.length === 0) runs.push(run);
    run.push({ cells: cellsOf(row, shown), isCovered: row <= reach });
    for (const { area, words } of cells.values()) if (words !== '') reach = Math.max(reach, area.bottom);
    next = row + 1;
  }
  return runs;
}

function* shownBetween(from: number, to: number, rows: Shown): Generator<number> {
  for (let row = rows.next(from); row !== undefined && row < to; row = rows.next(row + 1)) yield row;
}

function cellsOf(row: number, { name, cells, rows }: ShownSheet): SourceCell[] {
  return [...(cells.get(row) ?? [])]
    .toSorted(([a], [b]) => a - b)
    .map(([column, { words, area }]) => {
      const place = placeOf(name, row, column);
      return {
        column,
        place,
        colspan: Math.max(1, area.right - column + 1),
        rowspan: Math.max(1, rows.before(area.bottom + 1) - rows.before(row)),
        blocks: words === '' ? [] : [{ kind: 'paragraph', text: words, place }],
      } satisfies SourceCell;
    });
}

/** Rows and columns that are hidden and hold words. */
function noteHidden(sheet: Sheet, notes: ReadNote[]): void {
  const rows = [...sheet.rows.keys()].filter((row) => sheet.hiddenRows.has(row)).toSorted((a, b) => a - b);
  const columns = new Set(
    [...sheet.rows.values()].flatMap((row) => [...row.keys()].filter(sheet.isColumnHidden)),
  );
  for (const hidden of stretches(rows)) {
    notes.push({ kind: 'hidden', found: `${sheet.name}, rows ${hidden.first + 1} to ${hidden.last + 1}` });
  }
  for (const { first, last } of stretches([...columns].toSorted((a, b) => a - b))) {
    const [from, to] = [first, last].map((column) => placeOf('', 0, column).slice(1, -1));
    notes.push({ kind: 'hidden', found: `${sheet.name}, columns ${from} to ${to}` });
  }
}

/** 4, 5, 6, 9 → 4 to 6, 9 to 9. */
function stretches(numbers: readonly number[]): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open?.last === number - 1) open.last = number;
    else found.push({ first: number, last: number });
  }
  return found;
}
