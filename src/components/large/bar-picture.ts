import { fitText } from '../../chart/picture-text.ts';
import { textWidth } from '../../chart/text-measure.ts';
import { FONT_SIZE, LINE } from '../../chart/theme.ts';
import { addTypePatterns, typeFill } from '../../chart/type-fill.ts';
import type { Bar, BarChart } from './bar-chart.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 800;
const BAR = 12;
const GAP = 14;
const ID = 'bar-picture';

/** The bars of a chart as one drawing, for a picture that leaves the site: names above their bars, as the page has them. */
export function barPicture({ bars }: Pick<BarChart, 'bars'>, document: Document): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGSVGElement;
  let y = 0;
  for (const bar of bars) y = addBar(svg, bar, y) + GAP;
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${Math.max(1, Math.round(y - GAP))}`);
  svg.setAttribute('font-size', String(FONT_SIZE));
  addTypePatterns(svg, { document, id: ID });
  return svg;
}

/** Returns where the bar ends. */
function addBar(svg: SVGSVGElement, { label, amount, marks }: Bar, top: number): number {
  const room = WIDTH - textWidth(amount, FONT_SIZE) - 24;
  const lines = fitText(label, room, FONT_SIZE);
  for (const [index, words] of lines.entries())
    addText(svg, words, { x: 0, y: top + FONT_SIZE + index * LINE, fill: 'var(--ink)' });
  addText(svg, amount, { x: WIDTH, y: top + FONT_SIZE, fill: 'var(--ink-soft)', 'text-anchor': 'end' });
  const y = top + lines.length * LINE + 3;
  add(svg, 'rect', { x: 0, y, width: WIDTH, height: BAR, fill: 'var(--paper-sunk)' });
  for (const { from, share, type } of marks) {
    const fill = type === null ? 'var(--ink-soft)' : typeFill(type, ID);
    const edge = { stroke: 'var(--paper)', 'stroke-width': 1 };
    add(svg, 'rect', { x: from * WIDTH, y, width: share * WIDTH, height: BAR, fill, ...edge });
  }
  return y + BAR;
}

function addText(svg: SVGSVGElement, words: string, attributes: Record<string, string | number>): void {
  add(svg, 'text', attributes).textContent = words;
}

function add(svg: SVGSVGElement, name: string, attributes: Record<string, string | number>): Element {
  const element = svg.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  svg.append(element);
  return element;
}
