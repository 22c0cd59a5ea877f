import { addTypePatterns, typeFill } from '../../chart/type-fill.ts';
import { mixedWords, type TableContext } from '../chart/row-table.ts';
import { el } from '../explore/el.ts';
import type { Bar, BarChart, BarMark } from './bar-chart.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The bars of a chart as a page shows them. A list, not one drawing: names wrap, widths are shares of the line, and so
 * it fits any window without being drawn again, in a few milliseconds and without a library. `id` makes patterns unique.
 */
export function barList({ bars }: BarChart, id: string, context: TableContext): HTMLOListElement {
  const { document } = context;
  const list = el(document, 'ol', { class: 'group-bars' }, ...bars.map((bar) => item(bar, id, context)));
  const first = list.querySelector('svg');
  const hasTypes = bars.some(({ marks }) => marks.some(({ type }) => type !== null));
  if (first && hasTypes) addTypePatterns(first as SVGSVGElement, { document, id: `${id}-fill` });
  return list;
}

function item({ label, href, amount, exact, marks }: Bar, id: string, context: TableContext): HTMLElement {
  const { document } = context;
  const name = mixedWords(context, label);
  return el(
    document,
    'li',
    {},
    el(document, 'span', { class: 'group-name' }, ...(href ? [el(document, 'a', { href }, ...name)] : name)),
    el(document, 'span', { class: 'group-amount', title: exact }, amount),
    line(marks, id, document),
  );
}

function line(marks: readonly BarMark[], id: string, document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGSVGElement;
  svg.setAttribute('class', 'group-bar');
  svg.setAttribute('aria-hidden', 'true');
  const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
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
