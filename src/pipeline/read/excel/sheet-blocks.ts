import type { ReadNote } from '../../blocks.ts';
import { splitSheet } from '../sheet-rows.ts';
import type { SourceBlock, SourceCell } from '../source-blocks.ts';
import { type Area, placeOf, type Sheet } from './sheet.ts';
import { countShown, type Shown } from './shown.ts';

/** The part of a sheet that is shown, each cell by the place where it begins. */
interface ShownSheet {
  sheet: Sheet;
  rows: Shown;
  /** Row → column → the cell that begins there; without words where a merged cell is blank. */
  cells: ReadonlyMap<number, ReadonlyMap<number, ShownCell>>;
}

interface ShownCell {
  words: string;
  area: Area;
}

/** A row of a run: the cells that begin in it, and whether one above reaches into it. */
interface ShownRow {
  cells: readonly SourceCell[];
  isCovered: boolean;
}

/**
 * A sheet as it is shown → paragraphs and tables: a blank row ends a table, rows of a single cell above and below it
 * are paragraphs. Hidden rows and columns are not read, since they are not what was published; a note says which.
 */
export function sheetBlocks(sheet: Sheet, notes: ReadNote[]): SourceBlock[] {
  const shown = showSheet(sheet);
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

/** The cells of a sheet that are shown; undefined where there are none. */
function showSheet(sheet: Sheet): ShownSheet | undefined {
  const bounds = boundsOf(sheet);
  if (!bounds) return undefined;
  const rows = countShown(bounds.row, (row) => sheet.hiddenRows.has(row));
  const columns = countShown(bounds.column, sheet.isColumnHidden);
  const cells = new Map<number, Map<number, ShownCell>>();
  const show = (area: Area, words: string) => {
    // A merged cell whose first row or column is hidden shows its words in the first one that is not.
    const top = rows.next(area.top);
    const left = columns.next(area.left);
    if (top === undefined || left === undefined || top > area.bottom || left > area.right) return;
    const row = cells.get(top) ?? new Map<number, ShownCell>();
    if (words !== '' || !row.has(left)) row.set(left, { words, area: { ...area, top, left } });
    cells.set(top, row);
  };
  for (const [row, columnsOfRow] of sheet.rows) {
    for (const [column, words] of columnsOfRow) {
      show({ top: row, left: column, bottom: row, right: column }, words);
    }
  }
  for (const area of sheet.merges) {
    const bottom = Math.min(area.bottom, bounds.row);
    show({ ...area, bottom }, sheet.rows.get(area.top)?.get(area.left) ?? '');
  }
  return { sheet, rows, cells };
}

/** The last row and column that hold words: a sheet may claim a million rows of nothing. */
function boundsOf({ rows }: Sheet): { row: number; column: number } | undefined {
  let bounds: { row: number; column: number } | undefined;
  for (const [row, columns] of rows) {
    for (const column of columns.keys()) {
      bounds = { row: Math.max(row, bounds?.row ?? 0), column: Math.max(column, bounds?.column ?? 0) };
    }
  }
  return bounds;
}

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

function cellsOf(row: number, { sheet, cells, rows }: ShownSheet): SourceCell[] {
  return [...(cells.get(row) ?? [])]
    .toSorted(([a], [b]) => a - b)
    .map(([column, { words, area }]) => {
      const place = placeOf(sheet.name, row, column);
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
