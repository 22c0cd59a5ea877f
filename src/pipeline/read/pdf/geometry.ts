/** As in PDF: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** A point that `inner` moves and then `outer` moves. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** In points, y downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A straight stroke: at this y from x to x where it is level, at this x from y to y where it is upright. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** The strokes of a page that may rule a table. */
export interface Rules {
  level: readonly Rule[];
  upright: readonly Rule[];
}

/** How far the reading direction is turned clockwise, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** A map of the page that brings text of this turn to read from left to right; not moved, so that it undoes easily. */
export function straighten(turn: Turn): Matrix {
  if (turn === 90) return [0, -1, 1, 0, 0, 0];
  if (turn === 180) return [-1, 0, 0, -1, 0, 0];
  if (turn === 270) return [0, 1, -1, 0, 0, 0];
  return IDENTITY;
}

export const opposite = (turn: Turn): Turn => ((360 - turn) % 360) as Turn;

export function placeBox(matrix: Matrix, { left, top, right, bottom }: Box): Box {
  const [x0, y0] = place(matrix, left, top);
  const [x1, y1] = place(matrix, right, bottom);
  return {
    left: Math.min(x0, x1),
    top: Math.min(y0, y1),
    right: Math.max(x0, x1),
    bottom: Math.max(y0, y1),
  };
}

/** What two boxes share; its right is left of its left where they share nothing. */
export const overlapOf = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Like `Math.max(...values)`, for any number of them; -Infinity where there are none. */
export const largest = (values: Iterable<number>): number => {
  let found = -Infinity;
  for (const value of values) if (value > found) found = value;
  return found;
};

export const smallest = (values: Iterable<number>): number => {
  let found = Infinity;
  for (const value of values) if (value < found) found = value;
  return found;
};

/** The smallest box around several; there must be one. */
export function around(boxes: readonly Box[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of boxes) {
    if (left < box.left) box.left = left;
    if (top < box.top) box.top = top;
    if (right > box.right) box.right = right;
    if (bottom > box.bottom) box.bottom = bottom;
  }
  return box;
}
