import * as Plot from '@observablehq/plot';
import { drawPlot } from './draw-plot.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { textWidth, widestLine, wrapText } from './text-measure.ts';
import { FONT_SIZE, LINE } from './theme.ts';

/** One row of a result: its name, its number, and the number as the result shows it. */
export interface ResultBar {
  label: string;
  value: number;
  text: string;
}

const BAR = 12;
const GAP = 10;

/**
 * A bar for each row, in their order, from zero on one linear axis; its name beside it, above it where the drawing is
 * narrow. The numbers stand behind the bars as given.
 */
export function resultBars(rows: readonly ResultBar[], options: ChartOptions): SVGSVGElement {
  const { width } = options;
  const isNarrow = width < NARROW;
  const nameWidth = isNarrow ? width : Math.min(width * 0.42, 26 * FONT_SIZE);
  const names = rows.map(({ label }) => wrapText(label, nameWidth - 12, FONT_SIZE));
  const widest = Math.max(0, ...names.map((lines) => widestLine(lines, FONT_SIZE)));
  const left = isNarrow ? 0 : Math.ceil(widest + 12);
  const right = Math.ceil(Math.max(...rows.map(({ text }) => textWidth(text, FONT_SIZE))) + 10);
  let y = 2;
  const bars = rows.map((row, index) => {
    const lines = names[index] ?? [];
    const nameHeight = lines.length * LINE;
    const top = y;
    const y1 = isNarrow ? top + nameHeight + 1 : top + Math.max(0, (LINE - BAR) / 2);
    const y2 = y1 + BAR;
    y = Math.max(y2, top + nameHeight) + GAP;
    return { ...row, lines, top, y1, y2, middle: (y1 + y2) / 2 };
  });
  const values = rows.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values, low === 0 ? Number.MIN_VALUE : 0);
  return drawPlot(options, {
    kind: 'chart-result',
    height: y,
    marginLeft: left,
    marginRight: right,
    x: { type: 'linear', domain: [low, high] },
    marks: [
      Plot.rect(bars, { x1: 0, x2: 'value', y1: 'y1', y2: 'y2', className: 'dots' }),
      Plot.ruleX([0], { className: 'leader' }),
      Plot.text(bars, {
        ...{ frameAnchor: 'left', dx: -left, y: 'top', textAnchor: 'start', lineAnchor: 'top' },
        text: (bar: { lines: string[] }) => bar.lines.join('\n'),
        lineHeight: LINE / FONT_SIZE,
      }),
      Plot.text(bars, {
        x: (bar: ResultBar) => Math.max(0, bar.value),
        ...{ dx: 5, y: 'middle', text: 'text', textAnchor: 'start', className: 'row-value' },
      }),
    ],
  });
}
