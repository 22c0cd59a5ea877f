import * as Plot from '@observablehq/plot';
import { valueAxis } from './axis.ts';
import { drawPlot } from './draw-plot.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { resultNumber } from './result-number.ts';
import { textWidth } from './text-measure.ts';
import { FONT_SIZE, LINE } from './theme.ts';

export interface ResultDot {
  x: number;
  y: number;
}

/** A drawing and which of its axes are logarithmic, for the sentence that says so. */
export interface ResultDots {
  svg: SVGSVGElement | null;
  isLogX: boolean;
  isLogY: boolean;
}

/** A dot for each row. An axis that spans more than two decades, all above zero, is logarithmic. Null without a row. */
export function resultDots(
  rows: readonly ResultDot[],
  names: { x: string; y: string },
  options: ChartOptions,
): ResultDots {
  if (rows.length === 0) return { svg: null, isLogX: false, isLogY: false };
  const { width, lang } = options;
  const plotHeight = width < NARROW ? 280 : 380;
  const top = LINE + 10;
  const number = (value: number) => resultNumber(value, lang);
  const widest = (values: readonly number[]) =>
    Math.max(...values.map((value) => textWidth(number(value), FONT_SIZE)));
  const xs = rows.map(({ x }) => x);
  const yAxis = valueAxis(
    rows.map(({ y }) => y),
    top + plotHeight,
    top,
  );
  const left = Math.ceil(widest(yAxis.ticks) + 12);
  // Half of the last label stands beside its line.
  const right = Math.ceil(widest(valueAxis(xs, left, width).ticks) / 2 + 6);
  const xAxis = valueAxis(xs, left, width - right);
  const bottom = top + plotHeight;
  const yTicks = yAxis.ticks.map((value) => ({ at: yAxis.position(value), text: number(value) }));
  const xTicks = thinned(xAxis.ticks, (tick) => textWidth(number(tick), FONT_SIZE), width - left - right);
  const svg = drawPlot(options, {
    kind: 'chart-result',
    height: bottom + 2 * LINE + 8,
    marginLeft: left,
    marginRight: right,
    x: { type: xAxis.type, domain: xAxis.domain },
    marks: [
      Plot.ruleY(yTicks, { y: 'at', className: 'grid' }),
      Plot.ruleX(xAxis.ticks, { y1: top, y2: bottom, className: 'grid' }),
      Plot.text(yTicks, {
        ...{ frameAnchor: 'left', dx: -8, y: 'at', text: 'text', textAnchor: 'end', className: 'tick' },
      }),
      Plot.text(xTicks, {
        x: (tick: number) => tick,
        y: bottom + LINE,
        text: (tick: number) => number(tick),
        className: 'tick',
      }),
      Plot.text([names.y], {
        frameAnchor: 'left',
        dx: -left,
        y: LINE / 2,
        text: (name: string) => name,
        textAnchor: 'start',
        className: 'row-value',
      }),
      Plot.text([names.x], {
        frameAnchor: 'right',
        y: bottom + 2 * LINE,
        text: (name: string) => name,
        textAnchor: 'end',
        className: 'row-value',
      }),
      Plot.dot(rows, { x: 'x', y: (row: ResultDot) => yAxis.position(row.y), r: 4, className: 'dots' }),
    ],
  });
  return { svg, isLogX: xAxis.type === 'log', isLogY: yAxis.type === 'log' };
}

/** Every tick, or every second or third, so that no two labels touch. */
function thinned(ticks: readonly number[], widthOf: (tick: number) => number, room: number): number[] {
  const widest = Math.max(...ticks.map(widthOf)) + 12;
  const step = Math.max(1, Math.ceil((widest * (ticks.length - 1)) / room));
  return ticks.filter((_, index) => index % step === 0);
}
