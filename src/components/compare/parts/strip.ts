import { openSide } from '../../../chart/same-targets.ts';
import type { AxisTarget } from '../../../query/compare/measures.ts';
import { draw, type PartContext } from './context.ts';
import type { OwnTargets } from './measure-values.ts';

/** From the first to the last value that a strip must hold, in base units. */
export interface StripScale {
  low: number;
  high: number;
}

/** The scale of some values; the median belongs to them. Null where there is none. */
export function stripScale(values: readonly number[]): StripScale | null {
  return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

/** Room at both ends for the open lines, in per cent of the strip. */
const EDGE = 10;
const MIDDLE = 11;
const OPEN = 18;

/**
 * The targets of one subject on the axis of the measure, in per cent of the width there is, so that one drawing fits
 * every screen. The words beside it say the same.
 */
export function strip(
  context: PartContext,
  scale: StripScale,
  { printed, derived }: OwnTargets,
  median: number | null,
): Element {
  const at = (value: number) =>
    `${(scale.high === scale.low ? 50 : EDGE + ((value - scale.low) / (scale.high - scale.low)) * (100 - 2 * EDGE)).toFixed(1)}%`;
  const line = draw(context, 'line', { class: 'strip-axis', x1: '0', x2: '100%', y1: MIDDLE, y2: MIDDLE });
  const middle =
    median === null
      ? []
      : [draw(context, 'line', { class: 'strip-median', x1: at(median), x2: at(median), y1: 1, y2: 21 })];
  return draw(
    context,
    'svg',
    { class: 'strip', 'aria-hidden': 'true', focusable: 'false' },
    line,
    ...middle,
    ...derived.map((target) =>
      draw(context, 'svg', { x: at(target.value), y: MIDDLE, overflow: 'visible' }, square(context)),
    ),
    ...distinct(printed).map((target) =>
      draw(context, 'svg', { x: at(target.value), y: MIDDLE, overflow: 'visible' }, ...mark(context, target)),
    ),
  );
}

const square = (context: PartContext) =>
  draw(context, 'path', { class: 'strip-derived', d: 'M-4,-4H4V4H-4Z' });

function mark(context: PartContext, { comparator }: AxisTarget): Element[] {
  const side = openSide(comparator);
  if (side === null) return [draw(context, 'path', { class: 'strip-mark', d: 'M0,-6L6,0L0,6L-6,0Z' })];
  const sign = side === 'right' ? 1 : -1;
  const end = OPEN * sign;
  const isStrict = !comparator.endsWith('=');
  return [
    draw(context, 'path', { class: 'strip-open', d: `M0,0H${end}m${-5 * sign},-4L${end},0l${-5 * sign},4` }),
    draw(context, 'circle', { class: isStrict ? 'strip-mark strip-strict' : 'strip-mark', r: 4.5 }),
  ];
}

function distinct(targets: readonly AxisTarget[]): AxisTarget[] {
  return [...new Map(targets.map((target) => [`${target.comparator}${target.value}`, target])).values()];
}
