import * as Plot from '@observablehq/plot';
import type { Comparator } from '../model/target.ts';
import { POINT_CHANNELS, type Point } from './points.ts';
import { openSide } from './same-targets.ts';

/** One target on an axis: where it stands, and the pixel its open line ends at. */
export interface TargetMark extends Point {
  value: number;
  y: number;
  comparator: Comparator;
  /** How far the open line runs, in axis values; the value itself for an `=`. */
  openTo: number;
  /** Computed, not printed: a square, which no agency has set. */
  isDerived?: boolean;
}

const R = 4;

/**
 * The marks of targets: `≥` is a dot with a line and an arrow open to the right, `≤` to the left, `=` a diamond alone;
 * `>` and `<`, whose value is not itself allowed, are hollow; what is derived is a hollow square. Shape tells them apart, not colour.
 */
export function targetMarks(targets: readonly TargetMark[]): Plot.Markish[] {
  const printed = targets.filter(({ isDerived }) => !isDerived);
  const derived = targets.filter(({ isDerived }) => isDerived);
  const open = targets.filter(({ comparator }) => openSide(comparator) !== null);
  const rightward = open.filter(({ comparator }) => openSide(comparator) === 'right');
  const leftward = open.filter(({ comparator }) => openSide(comparator) === 'left');
  const arrow = (data: readonly TargetMark[], rotate: number) =>
    Plot.dot(data, { x: 'openTo', y: 'y', symbol: ARROW_HEAD, rotate, r: 3.2, className: 'target-arrow' });
  const points = (kind: string, symbol: 'circle' | 'diamond' | 'square', data: readonly TargetMark[]) =>
    Plot.dot(data, {
      x: 'value',
      y: 'y',
      r: symbol === 'diamond' ? R + 0.5 : R,
      symbol,
      ...POINT_CHANNELS,
      className: kind,
    });
  return [
    Plot.link(open, { x1: 'value', x2: 'openTo', y1: 'y', y2: 'y', className: 'target-line' }),
    arrow(rightward, 0),
    arrow(leftward, 180),
    points(
      'target-bound',
      'circle',
      printed.filter(({ comparator }) => comparator.endsWith('=') && comparator !== '='),
    ),
    points(
      'target-strict',
      'circle',
      printed.filter(({ comparator }) => comparator === '>' || comparator === '<'),
    ),
    points(
      'target-exact',
      'diamond',
      printed.filter(({ comparator }) => comparator === '='),
    ),
    ...(derived.length > 0 ? [points('target-derived', 'square', derived)] : []),
  ];
}

/** An open arrow head that points right. */
const ARROW_HEAD: Plot.SymbolType | { draw(context: CanvasPath, size: number): void } = {
  draw(context: CanvasPath, size: number) {
    const reach = Math.sqrt(size / Math.PI) * 1.1;
    context.moveTo(-reach, -reach);
    context.lineTo(0, 0);
    context.lineTo(-reach, reach);
  },
};
