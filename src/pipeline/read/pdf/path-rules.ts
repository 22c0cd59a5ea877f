import { type Box, type Matrix, place, type Rule } from './geometry.ts';

/** Strokes and bars thicker than this are no rules, in points. */
const THICKEST = 4;
/** A stroke this far from straight, in points, still counts: hairlines are drawn on the grid of some printer. */
const SLANT = 1;
const SHORTEST = 1;

const MOVE_TO = 0;
const LINE_TO = 1;
const CURVE_TO = 2;
const QUADRATIC_TO = 3;
const CLOSE = 4;

export interface RuleList {
  level: Rule[];
  upright: Rule[];
}

interface Subpath {
  points: (readonly [number, number])[];
  isCurved: boolean;
}

/** Takes the straight level and upright parts out of a stroked path. `data` is a path of pdf.js. */
export function addStroked(data: ArrayLike<number>, matrix: Matrix, width: number, rules: RuleList): void {
  if (width > THICKEST) return;
  for (const { points, isCurved } of subpaths(data, matrix)) {
    if (isCurved) continue;
    for (let index = 1; index < points.length; index++) {
      const [x0, y0] = points[index - 1] as readonly [number, number];
      const [x1, y1] = points[index] as readonly [number, number];
      addSegment(x0, y0, x1, y1, rules);
    }
  }
}

/** Takes the thin bars out of a filled path, and the four sides of a frame that is drawn as a box within a box. */
export function addFilled(data: ArrayLike<number>, matrix: Matrix, rules: RuleList): void {
  const boxes = subpaths(data, matrix)
    .filter(({ points, isCurved }) => !isCurved && points.length >= 2 && points.length <= 9)
    .map(({ points }) => boxOf(points));
  for (const [index, box] of boxes.entries()) {
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (height <= THICKEST && height <= width)
      addLevel((box.top + box.bottom) / 2, box.left, box.right, rules);
    else if (width <= THICKEST) addUpright((box.left + box.right) / 2, box.top, box.bottom, rules);
    else if (isFrame(box, boxes[index + 1]) || isFrame(boxes[index + 1], box)) addSides(box, rules);
  }
}

function isFrame(outer: Box | undefined, inner: Box | undefined): boolean {
  if (!outer || !inner) return false;
  const margins = [
    inner.left - outer.left,
    inner.top - outer.top,
    outer.right - inner.right,
    outer.bottom - inner.bottom,
  ];
  return margins.every((margin) => margin >= 0 && margin <= THICKEST);
}

function addSides({ left, top, right, bottom }: Box, rules: RuleList): void {
  addLevel(top, left, right, rules);
  addLevel(bottom, left, right, rules);
  addUpright(left, top, bottom, rules);
  addUpright(right, top, bottom, rules);
}

function addSegment(x0: number, y0: number, x1: number, y1: number, rules: RuleList): void {
  const width = Math.abs(x1 - x0);
  const height = Math.abs(y1 - y0);
  if (height <= SLANT && width > height) addLevel((y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1), rules);
  else if (width <= SLANT && height > width)
    addUpright((x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1), rules);
}

function addLevel(at: number, from: number, to: number, { level }: RuleList): void {
  if (to - from >= SHORTEST) level.push({ at, from, to });
}

function addUpright(at: number, from: number, to: number, { upright }: RuleList): void {
  if (to - from >= SHORTEST) upright.push({ at, from, to });
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

function subpaths(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const found: Subpath[] = [];
  let open: Subpath | null = null;
  for (let index = 0; index < data.length; ) {
    const operator = data[index++];
    if (operator === CLOSE) {
      const [first] = open?.points ?? [];
      if (first) open?.points.push(first);
      continue;
    }
    const skipped = operator === CURVE_TO ? 4 : operator === QUADRATIC_TO ? 2 : 0;
    const point = place(matrix, data[index + skipped] as number, data[index + skipped + 1] as number);
    index += skipped + 2;
    if (operator === MOVE_TO || !open) {
      open = { points: [point], isCurved: false };
      found.push(open);
    } else {
      open.points.push(point);
      if (operator !== LINE_TO) open.isCurved = true;
    }
  }
  return found;
}
