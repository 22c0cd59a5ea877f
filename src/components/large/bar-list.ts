import { addTypePatterns, typeFill } from '../../chart/type-fill.ts';
import { mixedWords, type TableContext } from '../chart/row-table.ts';
import { el } from '../explore/el.ts';
import type { Bar, BarChart, BarMark, BarStrip } from './bar-chart.ts';
import { stripMarks, tickWords } from './strip-marks.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A list of more lines has its axis above as well. */
const LONG = 4;

/**
 * The bars of a chart as a page shows them. A list, not one drawing: names wrap, widths are shares of the line, and so
 * it fits any window without being drawn again, in a few milliseconds and without a library. `id` makes patterns unique.
 */
export function barList({ bars, ticks = [] }: BarChart, id: string, context: TableContext): HTMLOListElement {
  const { document } = context;
  const list = el(
    document,
    'ol',
    { class: 'group-bars' },
    ...bars.map((bar) => item(bar, { id, ticks }, context)),
  );
  const first = list.querySelector('svg');
  const hasTypes = bars.some(({ marks }) => marks.some(({ type }) => type !== null));
  if (first && hasTypes) addTypePatterns(first as SVGSVGElement, { document, id: `${id}-fill` });
  if (ticks.length > 0) {
    const ends = () =>
      el(document, 'li', { class: 'spread-axis', 'aria-hidden': 'true' }, axis(ticks, document));
    if (bars.length > LONG) list.prepend(ends());
    list.append(ends());
  }
  return list;
}

function item(
  { label, href, amount, exact, marks, strip }: Bar,
  { id, ticks }: { id: string; ticks: Ticks },
  context: TableContext,
): HTMLElement {
  const { document } = context;
  const name = mixedWords(context, label);
  return el(
    document,
    'li',
    { class: strip && 'has-strip' },
    el(document, 'span', { class: 'group-name' }, ...(href ? [el(document, 'a', { href }, ...name)] : name)),
    el(document, 'span', { class: 'group-amount', title: exact }, amount),
    strip ? stripLine(strip, ticks, document) : line(marks, id, document),
  );
}

type Ticks = NonNullable<BarChart['ticks']>;

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;

function drawing(className: string, document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGSVGElement;
  svg.setAttribute('class', className);
  svg.setAttribute('aria-hidden', 'true');
  return svg;
}

function stripLine(strip: BarStrip, ticks: Ticks, document: Document): SVGSVGElement {
  const svg = drawing('group-strip', document);
  svg.append(...stripMarks(strip, ticks, { document, place: percent }));
  return svg;
}

function axis(ticks: Ticks, document: Document): SVGSVGElement {
  const svg = drawing('strip-ticks', document);
  svg.append(...tickWords(ticks, { document, place: percent }));
  return svg;
}

function line(marks: readonly BarMark[], id: string, document: Document): SVGSVGElement {
  const svg = drawing('group-bar', document);
  for (const { from, share, type, words } of marks) {
    const rect = document.createElementNS(SVG, 'rect');
    rect.setAttribute('x', percent(from));
    rect.setAttribute('width', percent(share));
    rect.setAttribute('height', '100%');
    rect.setAttribute('fill', type === null ? 'var(--ink-soft)' : typeFill(type, `${id}-fill`));
    if (words !== '') {
      const title = document.createElementNS(SVG, 'title');
      title.textContent = words;
      rect.append(title);
    }
    svg.append(rect);
  }
  return svg;
}
