import { mixedWords, type TableContext } from '../chart/row-table.ts';
import { el } from '../explore/el.ts';
import type { Bar, BarChart, BarStrip } from './bar-chart.ts';
import { stripMarks, tickWords } from './strip-marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A list of more lines has its axis above as well. */
const LONG = 4;

type Ticks = NonNullable<BarChart['ticks']>;

/** The strips of a chart over the axis that they share, as a list whose names wrap. A bar without a strip has its words alone. */
export function stripList(bars: readonly Bar[], ticks: Ticks, context: TableContext): HTMLOListElement {
  const { document } = context;
  const lines = bars.map((bar) => stripLine(bar, ticks, context));
  const axis = () => el(document, 'li', { class: 'spread-axis', 'aria-hidden': 'true' }, axisLine(ticks, document));
  const above = ticks.length > 0 && bars.length > LONG ? [axis()] : [];
  const below = ticks.length > 0 ? [axis()] : [];
  return el(document, 'ol', { class: 'group-bars' }, ...above, ...lines, ...below);
}

function stripLine({ label, href, amount, exact, strip }: Bar, ticks: Ticks, context: TableContext): HTMLElement {
  const { document } = context;
  const name = mixedWords(context, label);
  return el(
    document,
    'li',
    { class: strip && 'has-strip' },
    el(document, 'span', { class: 'group-name' }, ...(href ? [el(document, 'a', { href }, ...name)] : name)),
    el(document, 'span', { class: 'group-amount', title: exact }, amount),
    strip ? drawnStrip(strip, ticks, document) : null,
  );
}

function drawnStrip(strip: BarStrip, ticks: Ticks, document: Document): SVGSVGElement {
  const svg = drawing('group-strip', document);
  svg.append(...stripMarks(strip, ticks, { document, place: percent }));
  return svg;
}

function axisLine(ticks: Ticks, document: Document): SVGSVGElement {
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

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
