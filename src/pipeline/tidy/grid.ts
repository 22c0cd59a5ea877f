import type { ColumnRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import type { Structure } from '../ledger.ts';
import { collapse, firstLine, isBlank, join, trim } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Column, Header, Side } from './column.ts';
import { splitItemNumber } from './item-number.ts';
import type { PrintedIndicator } from './printed-project.ts';
import type { Problems } from './problems.ts';

/** What the rows of a table of indicators are read with. */
export interface GridContext {
  header: Header;
  vocabulary: Vocabulary;
  problems: Problems;
  claim(words: Printed, kind: Structure): void;
}

/** What one row gives: indicators (two where medium-term stands beside annual), none where it only carries levels. */
export interface GridRow {
  indicators: PrintedIndicator[];
  /** The levels that rows below carry on. */
  levels: PrintedIndicator;
}

type Cells = PrintedIndicator['cells'];
type Cell = keyof Cells;

const STRUCTURE_OF: Partial<Record<ColumnRole, Structure>> = {
  group: 'label',
  group_overall: 'label',
  group_year: 'label',
  number: 'numbering',
  nature: 'indicator_detail',
  scoring: 'indicator_detail',
  remarks: 'indicator_detail',
  actual: 'result',
};

/**
 * Where cells stand one a line, a row whose cells hold blank lines comes in pieces: put together while the pieces
 * fit the header's width. A row that stands on one line is whole, however short.
 */
export function joinBrokenRows(rows: readonly Row[], { width }: Header): Row[] {
  const whole: Row[] = [];
  let held: Row = [];
  for (const row of rows) {
    if (held.length > 0 && held.length + row.length <= width) held = [...held, ...row];
    else {
      if (held.length > 0) whole.push(held);
      held = row;
    }
    if (held.length >= width || !isPiece(row)) {
      whole.push(held);
      held = [];
    }
  }
  if (held.length > 0) whole.push(held);
  return whole;
}

const isPiece = ([first, second]: Row): boolean =>
  first === undefined || second === undefined || firstLine(first) !== firstLine(second);

/** One row below a header → its indicators, level 1 and 2 carried down through merged and blank cells. */
export function readGridRow(row: Row, above: PrintedIndicator | undefined, context: GridContext): GridRow {
  const { header, problems } = context;
  const cells: Record<'shared' | Side, Cells> = { shared: {}, overall: {}, year: {} };
  const classes = new Map<Printed, Cells>();
  const own: Printed[] = [];
  for (const [place, printed] of row.entries()) {
    if (isBlank(printed)) continue;
    const words = trim(printed);
    const column = header.columns.get(place);
    if (header.unknown.has(place)) continue;
    if (!column) {
      problems.add(words, null, `no cell here: the header has no column in place ${place + 1}`);
      continue;
    }
    if (column.of === 'project') continue;
    const structure = STRUCTURE_OF[column.role as ColumnRole];
    if (structure) context.claim(words, structure);
    else {
      own.push(words);
      const side = column.side ?? 'shared';
      const role = column.role as ColumnRole;
      const over = column.level2 ?? column.level1;
      if (over && !classes.has(over)) classes.set(over, levelsOver(column));
      const set = (over && classes.get(over)) || cells[side];
      set[(role === 'value' && isOverall(side, header) ? 'overall_value' : role) as Cell] = words;
      if (role.endsWith('value') && column.unit && ENDS_IN_DIGIT.test(words.text)) set.unit ??= column.unit;
    }
  }
  const sides = (['overall', 'year'] as const).filter((side) => Object.keys(cells[side]).length > 0);
  const sets =
    sides.length > 0
      ? mergeSides(sides.map((side) => ({ ...cells.shared, ...cells[side] })))
      : [cells.shared];
  const result: GridRow = {
    indicators: [],
    levels: above ?? { cells: {}, carried: new Set(), hasLevel1: true, hasLevel2: true, extent: EMPTY },
  };
  for (const set of classes.size > 0 ? classes.values() : sets) addIndicator(set, own, result, row, context);
  return result;
}

const ENDS_IN_DIGIT = /[\d０-９]$/u;
const EMPTY: Printed = { text: '', spans: [] };

const isOverall = (side: 'shared' | Side, header: Header): boolean =>
  side === 'overall' || (side === 'shared' && header.side === 'overall');

/** One indicator where both sides name the same thing. */
function mergeSides(sets: Cells[]): Cells[] {
  const [overall, year] = sets;
  if (!overall || !year) return sets;
  const same = (['level2', 'name'] as const).every(
    (cell) => !overall[cell] || collapse(overall[cell].text) === collapse(year[cell]?.text ?? ''),
  );
  return same && overall.name
    ? [{ ...overall, ...year, repeated: repeatedCells(overall, year) } as Cells]
    : sets;
}

/** Words printed on both sides: claimed once more, as a repetition. */
const repeatedCells = (overall: Cells, year: Cells): Printed | undefined => {
  const again = (Object.keys(overall) as Cell[]).flatMap((cell) =>
    year[cell] && overall[cell] && year[cell] !== overall[cell] ? [overall[cell]] : [],
  );
  return again.length > 0 ? join(again) : undefined;
};

function addIndicator(
  cells: Cells,
  own: readonly Printed[],
  result: GridRow,
  row: Row,
  context: GridContext,
): void {
  const filled = Object.values(cells).filter((words): words is Printed => words !== undefined);
  if (filled.length === 0) return;
  if (cells.repeated) context.claim(cells.repeated, 'repeated');
  delete cells.repeated;
  const carried = new Set<ColumnRole>();
  // The class over the columns stands in the header, and is claimed there.
  if (isOverColumns(cells, context)) carried.add('level1').add('level2');
  if (cells.unit && [...context.header.columns.values()].some(({ unit }) => unit === cells.unit))
    carried.add('unit');
  carry('level1', cells, carried, result.levels);
  const isUnderSameLevel1 =
    !isOverColumns(cells, context) &&
    (cells.level1 === undefined || carried.has('level1') || isSameLevel1(cells, result.levels));
  if (isUnderSameLevel1) carry('level2', cells, carried, result.levels);
  if (!cells.level2 && cells.level1 && context.vocabulary.typeOf(cells.level1.text)) {
    cells.level2 = cells.level1;
    carried.add('level2');
  }
  const indicator: PrintedIndicator = {
    cells,
    carried,
    hasLevel1: hasColumn('level1', context.header) || hasColumn('level2', context.header),
    hasLevel2: hasColumn('level2', context.header),
    extent: trim(join(own.filter((w) => filled.includes(w)))),
  };
  if (isEmptyRow(cells, carried, context)) {
    const { level1, level2 } = cells;
    const isKnown = level2 !== undefined && context.vocabulary.typeOf(level2.text) !== undefined;
    result.levels = { ...indicator, cells: { level1, ...(isKnown ? { level2 } : {}) } as Cells };
    return;
  }
  splitName(cells, context);
  checkRow(indicator, row, context);
  result.indicators.push(indicator);
  result.levels = indicator;
}

const hasColumn = (wanted: ColumnRole, { columns }: Header): boolean =>
  [...columns.values()].some(({ of, role }) => of === 'indicator' && role === wanted);

const isOverColumns = ({ level1, level2 }: Cells, { header }: GridContext): boolean =>
  [...header.columns.values()].some(
    (column) =>
      (column.level1 !== null && column.level1 === level1) ||
      (column.level2 !== null && column.level2 === level2),
  );

/** The classes that a column stands under. */
const levelsOver = ({ level1, level2 }: Column): Cells => ({
  ...(level1 && { level1 }),
  ...(level2 && { level2 }),
});

/** 产出指标 printed on every row is one class still, and the level 2 below it may be merged. */
const isSameLevel1 = ({ level1 }: Cells, { cells }: PrintedIndicator): boolean =>
  level1 !== undefined && cells.level1 !== undefined && collapse(level1.text) === collapse(cells.level1.text);

/** A row of levels alone: the form prints a class, and no indicator was filled in. */
function isEmptyRow(
  cells: Cells,
  carried: ReadonlySet<ColumnRole>,
  { claim, vocabulary }: GridContext,
): boolean {
  const { level1, level2, name, ...others } = cells;
  const isNothing = (words: Printed | undefined): boolean =>
    words === undefined || vocabulary.emptyItem.test(words.text);
  if (
    !isNothing(name) ||
    !Object.entries(others).every(([role, words]) => role.endsWith('weight') || isNothing(words))
  )
    return false;
  if (!level1 && !level2) return false;
  if (level1 && !vocabulary.isLevel1(level1.text) && !vocabulary.typeOf(level1.text)) return false;
  if (level2 && !vocabulary.typeOf(level2.text) && !vocabulary.emptyItem.test(level2.text)) return false;
  for (const [role, words] of Object.entries(cells)) {
    if (words && !carried.has(role as ColumnRole)) claim(words, 'label');
  }
  return true;
}

/** 指标1：培训人数: the number belongs to the form. */
function splitName(cells: Cells, { claim, vocabulary }: GridContext): void {
  if (!cells.name) return;
  const { number, rest } = splitItemNumber(cells.name, vocabulary);
  if (!number) return;
  claim(number, 'numbering');
  cells.name = rest;
}

function checkRow({ cells }: PrintedIndicator, row: Row, { header, problems }: GridContext): void {
  const isShort = row.length < requiredWidth(header);
  if (cells.name && !isShort) return;
  const last = row.findLast((cell) => !isBlank(cell)) ?? null;
  problems.add(last, headingOf(cells.name ? 'value' : 'name', header), `a row of ${header.width} cells`);
}

function carry(
  role: 'level1' | 'level2',
  cells: Cells,
  carried: Set<ColumnRole>,
  above: PrintedIndicator,
): void {
  const held = above.cells[role];
  if (cells[role] || !held) return;
  cells[role] = held;
  carried.add(role);
}

/** What the document calls a column. */
function headingOf(role: ColumnRole, { columns, rows }: Header): string | null {
  const place = [...columns].find(([, column]) => column.of === 'indicator' && column.role === role)?.[0];
  const cell =
    place === undefined ? undefined : rows.findLast((row) => row[place] && !isBlank(row[place]))?.[place];
  return cell ? collapse(cell.text) : null;
}

const REQUIRED: readonly ColumnRole[] = ['level2', 'name', 'value'];

const requiredWidth = ({ columns }: Header): number =>
  Math.max(
    0,
    ...[...columns]
      .filter(([, { of, role }]) => of === 'indicator' && REQUIRED.includes(role as ColumnRole))
      .map(([at]) => at + 1),
  );
