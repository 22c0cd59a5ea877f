import { type Box, opposite, place, placeBox, type Rule, straighten, type Turn } from './geometry.ts';
import type { Glyph } from './glyph.ts';
import type { Item, LayoutCell, PageLayout, TableItem } from './layout.ts';
import { mergeRules } from './merge-rules.ts';
import type { PageContent } from './page-content.ts';
import { findGrids, type Grid, type GridCell } from './ruled-grid.ts';
import { buildRuns, type Run } from './runs.ts';
import { textColumns } from './text-columns.ts';
import { buildLines } from './text-lines.ts';
import { type ToLines, toTextItems } from './text-pieces.ts';

/** What is drawn on a page → its lines and tables in reading order. */
export function layOutPage(content: PageContent, number: number): PageLayout {
  const turn = mainTurn(content.glyphs);
  const { glyphs, rules: strokes } = turned(content, turn);
  const rules = { level: mergeRules(strokes.level), upright: mergeRules(strokes.upright) };
  const back = straighten(opposite(turn));
  const toLines: ToLines = (runs) =>
    buildLines(runs).map((line) => {
      const { left, top } = placeBox(back, line.box);
      return { ...line, page: number, x: left, y: top };
    });
  const grids = findGrids(rules).sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  const { inCells, free } = shareOut(buildRuns(glyphs, rules.upright), grids);
  const items: Item[] = [];
  for (let zone = 0; zone <= grids.length; zone++) {
    const own = free.filter((run) => zoneOf(run.box, grids) === zone);
    for (const column of textColumns(own)) items.push(...toTextItems(column, toLines));
    const grid = grids[zone];
    if (grid) items.push(toTable(grid, inCells, toLines));
  }
  const width = turn % 180 === 0 ? content.width : content.height;
  return { number, width, items, operators: content.operators };
}

/** How many tables begin above it. */
function zoneOf({ top, bottom }: Box, grids: readonly Grid[]): number {
  const middle = (top + bottom) / 2;
  const next = grids.findIndex((grid) => grid.box.top > middle);
  return next < 0 ? grids.length : next;
}

function mainTurn(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { turn, text } of glyphs) if (text !== ' ') counts.set(turn, (counts.get(turn) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** A page whose text runs downwards is read as if it were held upright; what is not on the page is left out. */
function turned(
  { width, height, glyphs, rules }: PageContent,
  turn: Turn,
): Pick<PageContent, 'glyphs' | 'rules'> {
  const onPage = glyphs.filter(({ x, y, endX, endY }) => {
    const [middleX, middleY] = [(x + endX) / 2, (y + endY) / 2];
    return middleX >= 0 && middleY >= 0 && middleX <= width && middleY <= height;
  });
  if (turn === 0) return { glyphs: onPage, rules };
  const matrix = straighten(turn);
  const turnGlyph = (glyph: Glyph): Glyph => {
    const [x, y] = place(matrix, glyph.x, glyph.y);
    const [endX, endY] = place(matrix, glyph.endX, glyph.endY);
    return { ...glyph, x, y, endX, endY, turn: ((glyph.turn - turn + 360) % 360) as Turn };
  };
  const toBox = (rule: Rule, isLevel: boolean): Box =>
    isLevel
      ? { left: rule.from, right: rule.to, top: rule.at, bottom: rule.at }
      : { left: rule.at, right: rule.at, top: rule.from, bottom: rule.to };
  const boxes = [
    ...rules.level.map((rule) => placeBox(matrix, toBox(rule, true))),
    ...rules.upright.map((rule) => placeBox(matrix, toBox(rule, false))),
  ];
  return {
    glyphs: onPage.map(turnGlyph),
    rules: {
      level: boxes
        .filter(({ left, right }) => right > left)
        .map(({ left, right, top }) => ({ at: top, from: left, to: right })),
      upright: boxes
        .filter(({ left, right }) => right === left)
        .map(({ left, top, bottom }) => ({ at: left, from: top, to: bottom })),
    },
  };
}

/** Each run goes to the smallest grid it stands in, if one of its cells encloses it. */
function shareOut(runs: readonly Run[], grids: readonly Grid[]) {
  const inCells = new Map<GridCell, Run[]>();
  const free: Run[] = [];
  const size = ({ box }: Grid) => (box.right - box.left) * (box.bottom - box.top);
  const smallestFirst = [...grids].sort((a, b) => size(a) - size(b));
  for (const run of runs) {
    const x = (run.box.left + run.box.right) / 2;
    const y = (run.box.top + run.box.bottom) / 2;
    const grid = smallestFirst.find(({ box }) => isInside(box, x, y));
    const cell = grid?.cells.find(({ box }) => isInside(box, x, y));
    if (!cell) free.push(run);
    else inCells.set(cell, [...(inCells.get(cell) ?? []), run]);
  }
  return { inCells, free };
}

const isInside = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

function toTable(grid: Grid, inCells: ReadonlyMap<GridCell, Run[]>, toLines: ToLines): TableItem {
  const cells = grid.cells.map(
    (cell): LayoutCell => ({
      row: cell.row,
      rows: cell.rows,
      left: cell.box.left,
      right: cell.box.right,
      lines: toLines(inCells.get(cell) ?? []),
      openTop: cell.openTop,
      openBottom: cell.openBottom,
    }),
  );
  return { kind: 'table', cells, rowCount: grid.ys.length - 1, box: grid.box };
}
