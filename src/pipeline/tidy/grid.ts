import type { ColumnRole } from '../../model/vocabulary.ts';
import type { Printed, Row } from '../blocks.ts';
import { collapse, firstLine, isBlank, join, trim } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Fail } from './fail.ts';
import { hasLabels } from './has-labels.ts';
import type { PrintedIndicator } from './printed-project.ts';

/** The columns of an indicator table, by their place. */
export interface Grid {
  columns: ReadonlyMap<number, ColumnRole>;
  /** How many cells a row has at least. */
  width: number;
  wrapped: boolean;
  header: Row;
}

const ENOUGH_LABELS = 3;
const REQUIRED: readonly ColumnRole[] = ['level2', 'name', 'value'];

/**
 * The header row of an indicator table: three column labels or more. Undefined for any other row; fails where
 * a header holds a label nobody knows, or lacks a column without which no target can be read.
 */
export function maybeGrid(row: Row, vocabulary: Vocabulary, fail: Fail): Grid | undefined {
  if (!hasLabels(row, vocabulary.columnLabel, ENOUGH_LABELS)) return undefined;
  const labels = row.map((cell) => (isBlank(cell) ? undefined : vocabulary.columnLabel(cell.text)));
  const columns = new Map<number, ColumnRole>();
  for (const [place, cell] of row.entries()) {
    const label = labels[place];
    if (label) columns.set(place, label.role);
    else if (!isBlank(cell)) fail(cell, null, 'a column label that data/vocabulary/labels.json knows');
  }
  const roles = [...columns.values()];
  const settled = settleYear(columns, new Set(roles));
  for (const role of REQUIRED) {
    if (![...settled.values()].includes(role)) {
      fail(
        row.find((cell) => !isBlank(cell)) ?? null,
        vocabulary.files.labels.columns[role][0] ?? role,
        'a column of this name',
      );
    }
  }
  return {
    columns: settled,
    width: ([...settled.keys()].at(-1) ?? 0) + 1,
    wrapped: labels.some((label) => label?.wrapped),
    header: row,
  };
}

/** Where the year's value has a column of its own, 指标值 is the value of the whole period; so for weights. */
function settleYear(
  columns: Map<number, ColumnRole>,
  roles: ReadonlySet<ColumnRole>,
): Map<number, ColumnRole> {
  const settle = (role: ColumnRole): ColumnRole => {
    if (role === 'year_value') return 'value';
    if (role === 'value' && roles.has('year_value')) return 'overall_value';
    if (role === 'weight' && !roles.has('year_weight')) return 'year_weight';
    return role;
  };
  return new Map([...columns].map(([place, role]) => [place, settle(role)]));
}

/** Rows below a header → indicators, level 1 and 2 carried down through blank cells. */
export function readGridRows(
  rows: readonly Row[],
  grid: Grid,
  above: PrintedIndicator | undefined,
  fail: Fail,
): PrintedIndicator[] {
  const indicators: PrintedIndicator[] = [];
  for (const row of joinBrokenRows(rows, grid)) {
    const last = indicators.at(-1) ?? above;
    const indicator = readGridRow(row, grid, last, fail);
    if (indicator) indicators.push(indicator);
  }
  return indicators;
}

/**
 * Where cells stand one a line, a row whose cells hold blank lines comes in pieces: put together while the pieces
 * fit the header's width. A row that stands on one line is whole, however short.
 */
function joinBrokenRows(rows: readonly Row[], { width }: Grid): Row[] {
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

function readGridRow(
  row: Row,
  grid: Grid,
  above: PrintedIndicator | undefined,
  fail: Fail,
): PrintedIndicator | undefined {
  const own = row.filter((cell) => !isBlank(cell));
  if (own.length === 0) return undefined;
  const cells: PrintedIndicator['cells'] = {};
  for (const [place, cell] of row.entries()) {
    if (isBlank(cell)) continue;
    const role = grid.columns.get(place);
    if (role === undefined) fail(cell, null, `no cell here: the header has no column in place ${place + 1}`);
    else cells[role] = trim(cell);
  }
  if (!cells.name || row.length < requiredWidth(grid)) {
    fail(own.at(-1) ?? null, headingOf(cells.name ? 'value' : 'name', grid), `a row of ${grid.width} cells`);
  }
  const carried = new Set<ColumnRole>();
  carry('level1', cells, carried, above);
  if (cells.level1 === undefined || carried.has('level1')) carry('level2', cells, carried, above);
  return { cells, carried, extent: trim(join(own)) };
}

function carry(
  role: 'level1' | 'level2',
  cells: PrintedIndicator['cells'],
  carried: Set<ColumnRole>,
  above: PrintedIndicator | undefined,
): void {
  const held: Printed | undefined = above?.cells[role];
  if (cells[role] || !held) return;
  cells[role] = held;
  carried.add(role);
}

/** What the document calls a column. */
function headingOf(role: ColumnRole, { columns, header }: Grid): string | null {
  const place = [...columns].find(([, other]) => other === role)?.[0];
  return place === undefined ? null : collapse(header[place]?.text ?? '');
}

const requiredWidth = ({ columns }: Grid): number =>
  Math.max(...[...columns].filter(([, role]) => REQUIRED.includes(role)).map(([place]) => place)) + 1;
