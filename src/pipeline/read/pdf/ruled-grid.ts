import { type Box, largest, type Rule, type Rules, smallest } from './geometry.ts';
import { LIMITS } from './limits.ts';
import { nearest, settlePlaces } from './merge-rules.ts';

/** A cell of a grid: from `row`, `column` on, so many rows and columns. */
export interface GridCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  box: Box;
  /** Whether no rule stands above it, or below it. */
  openTop: boolean;
  openBottom: boolean;
}

/** What the rules of one table enclose. Places that no rule encloses are in no cell. */
export interface Grid {
  /** The upright lines, left to right, and the level lines, top to bottom. */
  xs: readonly number[];
  ys: readonly number[];
  cells: readonly GridCell[];
  box: Box;
}

/** Rules that miss each other by this much still meet, in points. */
const MEETS = 3.5;
/** Rules that reach this far beyond the last crossing enclose cells that are open at the side. */
const OPEN_SIDE = 6;
/** Smaller things are boxes to tick. */
const SMALLEST = 16;
/** How much of the side of a cell must be ruled. */
const RULED = 0.6;

/** Merged rules of a page → the grids they rule. A frame around a text is none, nor is a drawing. */
export function findGrids({ level, upright }: Rules): Grid[] {
  return groupsThatMeet(level, upright).flatMap((group) => {
    const grid = buildGrid(group);
    return grid && grid.cells.length > 1 ? [grid] : [];
  });
}

interface Group {
  level: Rule[];
  upright: Rule[];
}

/** Level and upright rules that touch, directly or by way of others. */
function groupsThatMeet(level: readonly Rule[], upright: readonly Rule[]): Group[] {
  const parents = Array.from({ length: level.length + upright.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  for (const [index, across] of level.entries()) {
    for (const [other, down] of upright.entries()) {
      if (down.at > across.to + MEETS) break;
      if (down.at < across.from - MEETS || across.at < down.from - MEETS || across.at > down.to + MEETS)
        continue;
      parents[root(index)] = root(level.length + other);
    }
  }
  const groups = new Map<number, Group>();
  const groupOf = (index: number): Group => {
    const key = root(index);
    const group = groups.get(key) ?? { level: [], upright: [] };
    groups.set(key, group);
    return group;
  };
  for (const [index, rule] of level.entries()) groupOf(index).level.push(rule);
  for (const [index, rule] of upright.entries()) groupOf(level.length + index).upright.push(rule);
  return [...groups.values()].filter((group) => group.level.length > 0 && group.upright.length > 0);
}

function buildGrid({ level, upright }: Group): Grid | undefined {
  const xs = withEnds(upright, level);
  const ys = withEnds(level, upright);
  const box = { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs.at(-1) ?? 0, bottom: ys.at(-1) ?? 0 };
  if (xs.length * ys.length > LIMITS.placesPerGrid) return undefined;
  if (box.right - box.left < SMALLEST || box.bottom - box.top < SMALLEST / 2) return undefined;
  const levelAt = byPlace(level, ys);
  const uprightAt = byPlace(upright, xs);
  const above: Side = (row, column) => isRuled(levelAt[row], xs[column], xs[column + 1]);
  const before: Side = (row, column) => isRuled(uprightAt[column], ys[row], ys[row + 1]);
  return { xs, ys, cells: enclosedCells(xs, ys, above, before), box };
}

/** The places of the rules, and the ends of the rules that cross them where these reach beyond. */
function withEnds(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const places = settlePlaces(rules.map(({ at }) => at));
  const from = smallest(crossing.map((rule) => rule.from));
  const to = largest(crossing.map((rule) => rule.to));
  if ((places[0] ?? 0) - from > OPEN_SIDE) places.unshift(from);
  if (to - (places.at(-1) ?? 0) > OPEN_SIDE) places.push(to);
  return places;
}

/** The rules on each line of the grid. */
function byPlace(rules: readonly Rule[], places: readonly number[]): Rule[][] {
  const lists: Rule[][] = places.map(() => []);
  for (const rule of rules) lists[nearest(places, rule.at)]?.push(rule);
  return lists;
}

function isRuled(rules: readonly Rule[] = [], from = 0, to = 0): boolean {
  let covered = 0;
  for (const rule of rules) covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  return covered > 0 && covered >= RULED * (to - from);
}

type Side = (row: number, column: number) => boolean;

/** Grows each cell to the right and down while no rule stands in the way. */
function enclosedCells(xs: readonly number[], ys: readonly number[], above: Side, before: Side): GridCell[] {
  const height = ys.length - 1;
  const width = xs.length - 1;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(row * width + column)) continue;
      const isFree = (r: number, c: number) => !taken.has(r * width + c);
      let columns = 1;
      while (column + columns < width && isFree(row, column + columns) && !before(row, column + columns))
        columns++;
      let rows = 1;
      while (row + rows < height && canGrow(row + rows, column, columns, above, before, isFree)) rows++;
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++) taken.add(r * width + c);
      const cell = maybeCell({ row, column, rows, columns }, xs, ys, above, before);
      if (cell) cells.push(cell);
    }
  }
  return cells;
}

function canGrow(
  row: number,
  column: number,
  columns: number,
  above: Side,
  before: Side,
  isFree: Side,
): boolean {
  for (let c = column; c < column + columns; c++) {
    if (!isFree(row, c) || above(row, c) || (c > column && before(row, c))) return false;
  }
  return true;
}

/** A cell has rules on three sides, or above and below it: a table may be open at its sides, or cut by the page. */
function maybeCell(
  place: Pick<GridCell, 'row' | 'column' | 'rows' | 'columns'>,
  xs: readonly number[],
  ys: readonly number[],
  above: Side,
  before: Side,
): GridCell | undefined {
  const { row, column, rows, columns } = place;
  const all = (count: number, side: (step: number) => boolean) =>
    Array.from({ length: count }, (_, step) => step).every(side);
  const top = all(columns, (step) => above(row, column + step));
  const bottom = all(columns, (step) => above(row + rows, column + step));
  const left = all(rows, (step) => before(row + step, column));
  const right = all(rows, (step) => before(row + step, column + columns));
  if (!(top && bottom) && Number(top) + Number(bottom) + Number(left) + Number(right) < 3) return undefined;
  const box: Box = {
    left: xs[column] as number,
    top: ys[row] as number,
    right: xs[column + columns] as number,
    bottom: ys[row + rows] as number,
  };
  return { ...place, box, openTop: !top, openBottom: !bottom };
}
