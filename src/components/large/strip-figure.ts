import { mixedWords, type TableContext } from '../chart/row-table.ts';
import { el, need } from '../explore/el.ts';
import type { Bar, BarChart, BarStrip } from './bar-chart.ts';
import { barFigure, type FigureContext } from './bar-figure.ts';
import { stripMarks, tickWords } from './strip-marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A list of more lines has its axis above as well. */
const LONG = 4;

type Ticks = NonNullable<BarChart['ticks']>;

/** The figure of a chart of spreads: that of a chart of sums, with other lines. At build only, so that no page brings it along. */
export function stripFigure(chart: BarChart, id: string, context: FigureContext): HTMLElement {
  const figure = barFigure(chart, id, context);
  need(figure, '.bars').replaceChildren(stripList(chart, context));
  return figure;
}

/** The lines of a chart of spreads as a page shows them, a list as `showBars` makes one, with the axis that they share. */
function stripList({ bars, ticks = [] }: BarChart, context: TableContext): HTMLOListElement {
  const { document } = context;
  const axis = () =>
    el(document, 'li', { class: 'spread-axis', 'aria-hidden': 'true' }, axisOf(ticks, document));
  return el(
    document,
    'ol',
    { class: 'group-bars' },
    bars.length > LONG ? axis() : null,
    ...bars.map((bar) => item(bar, ticks, context)),
    axis(),
  );
}

function item({ label, href, amount, strip }: Bar, ticks: Ticks, context: TableContext): HTMLElement {
  const { document } = context;
  const name = mixedWords(context, label);
  return el(
    document,
    'li',
    { class: 'has-strip' },
    el(document, 'span', { class: 'group-name' }, ...(href ? [el(document, 'a', { href }, ...name)] : name)),
    el(document, 'span', { class: 'group-amount' }, amount),
    strip ? line(strip, ticks, document) : null,
  );
}

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;

function line(strip: BarStrip, ticks: Ticks, document: Document): SVGSVGElement {
  const svg = drawing('group-strip', document);
  svg.append(...stripMarks(strip, ticks, { document, place: percent }));
  return svg;
}

function axisOf(ticks: Ticks, document: Document): SVGSVGElement {
  const svg = drawing('strip-ticks', document);
  svg.append(...tickWords(ticks, { document, place: percent }));
  return svg;
}

function drawing(className: string, document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGSVGElement;
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}
