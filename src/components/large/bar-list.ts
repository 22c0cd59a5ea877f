import { addTypePatterns, typeFill } from '../../chart/type-fill.ts';
import { mixedWords, type TableContext } from '../chart/row-table.ts';
import { el, need } from '../explore/el.ts';
import type { Bar, BarChart, BarMark } from './bar-chart.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Shows the bars of a chart in `place`. A list, not one drawing: names wrap, widths are shares of the line, and so
 * it fits any window without being drawn again. Lines that are there are written over, and what stays as it was is not
 * touched: a browser then lays out and paints only what is new. `id` makes patterns unique.
 */
export function showBars(place: Element, { bars }: BarChart, id: string, context: TableContext): void {
  const { document } = context;
  const list = place.querySelector('ol') ?? el(document, 'ol', { class: 'group-bars' });
  if (!list.parentNode) place.replaceChildren(list);
  const lines = [...list.children];
  for (const [index, bar] of bars.entries()) {
    const line = lines[index] ?? emptyLine(document);
    if (!line.parentNode) list.append(line);
    writeLine(line, bar, id, context);
  }
  for (const line of lines.slice(bars.length)) line.remove();
  addPatterns(list, bars, id, document);
}

/** In the first line that has a drawing, once; the others find them by their ids. */
function addPatterns(list: Element, bars: readonly Bar[], id: string, document: Document): void {
  const first = list.querySelector('svg');
  const hasTypes = bars.some(({ marks }) => marks.some(({ type }) => type !== null));
  if (first && hasTypes && !list.querySelector('defs'))
    addTypePatterns(first as SVGSVGElement, { document, id: `${id}-fill` });
}

function emptyLine(document: Document): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'group-bar');
  svg.setAttribute('aria-hidden', 'true');
  const [name, amount] = ['group-name', 'group-amount'].map((part) => el(document, 'span', { class: part }));
  return el(document, 'li', {}, name ?? null, amount ?? null, svg);
}

function writeLine(
  line: Element,
  { label, href, amount, exact, marks }: Bar,
  id: string,
  context: TableContext,
): void {
  const { document } = context;
  const name = need(line, '.group-name');
  if (name.textContent !== label || (name.querySelector('a')?.getAttribute('href') ?? null) !== href) {
    const words = mixedWords(context, label).flatMap((word) => (word === null ? [] : [word]));
    name.replaceChildren(...(href ? [el(document, 'a', { href }, ...words)] : words));
  }
  const sum = need(line, '.group-amount');
  if (sum.textContent !== amount) sum.textContent = amount;
  write(sum, 'title', exact);
  writeMarks(need(line, 'svg'), marks, id, document);
}

function writeMarks(svg: Element, marks: readonly BarMark[], id: string, document: Document): void {
  const rects = [...svg.children].filter(({ localName }) => localName === 'rect');
  const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;
  for (const [index, { from, share, type, words }] of marks.entries()) {
    const rect = rects[index] ?? document.createElementNS(SVG, 'rect');
    write(rect, 'x', percent(from));
    write(rect, 'width', percent(share));
    write(rect, 'height', '100%');
    write(rect, 'fill', type === null ? 'var(--ink-soft)' : typeFill(type, `${id}-fill`));
    if (words === '') rect.replaceChildren();
    else writeTitle(rect, words, document);
    if (!rect.parentNode) svg.append(rect);
  }
  for (const rect of rects.slice(marks.length)) rect.remove();
}

function writeTitle(rect: Element, words: string, document: Document): void {
  const title = rect.firstElementChild ?? document.createElementNS(SVG, 'title');
  if (title.textContent !== words) title.textContent = words;
  if (!title.parentNode) rect.append(title);
}

function write(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
