import { fitText } from '../../chart/picture-text.ts';
import { textWidth } from '../../chart/text-measure.ts';
import { FONT_SIZE, LINE } from '../../chart/theme.ts';
import { addTypePatterns, typeFill } from '../../chart/type-fill.ts';
import type { Bar, BarChart, BarStrip } from './bar-chart.ts';
import { STRIP_HEIGHT, stripMarks, tickWords } from './strip-marks.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 800;
const BAR = 12;
const GAP = 14;
const ID = 'bar-picture';

/** The bars of a chart as one drawing, for a picture that leaves the site: names above their bars, as the page has them. */
export function barPicture(
  { bars, ticks = [] }: Pick<BarChart, 'bars' | 'ticks'>,
  document: Document,
): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg') as SVGSVGElement;
  let y = 0;
  for (const bar of bars) y = addBar(svg, bar, { top: y, ticks }) + GAP;
  if (ticks.length > 0) y = addAxis(svg, ticks, y - GAP) + GAP;
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${Math.max(1, Math.round(y - GAP))}`);
  svg.setAttribute('font-size', String(FONT_SIZE));
  addTypePatterns(svg, { document, id: ID });
  return svg;
}

/** Returns where the bar ends. */
function addBar(
  svg: SVGSVGElement,
  { label, amount, marks, strip }: Bar,
  { top, ticks }: { top: number; ticks: Ticks },
): number {
  const room = WIDTH - textWidth(amount, FONT_SIZE) - 24;
  const lines = fitText(label, room, FONT_SIZE);
  for (const [index, words] of lines.entries())
    addText(svg, words, { x: 0, y: top + FONT_SIZE + index * LINE, fill: 'var(--ink)' });
  addText(svg, amount, { x: WIDTH, y: top + FONT_SIZE, fill: 'var(--ink-soft)', 'text-anchor': 'end' });
  const y = top + lines.length * LINE + 3;
  if (strip) return addStrip(svg, strip, { top: y, ticks });
  add(svg, 'rect', { x: 0, y, width: WIDTH, height: BAR, fill: 'var(--paper-sunk)' });
  for (const { from, share, type } of marks) {
    const fill = type === null ? 'var(--ink-soft)' : typeFill(type, ID);
    const edge = { stroke: 'var(--paper)', 'stroke-width': 1 };
    add(svg, 'rect', { x: from * WIDTH, y, width: share * WIDTH, height: BAR, fill, ...edge });
  }
  return y + BAR;
}

type Ticks = NonNullable<BarChart['ticks']>;

/** Room at both ends for the heads of marks and the words of ticks. */
const EDGE = 24;
const place = (share: number) => `${Math.round((EDGE + share * (WIDTH - 2 * EDGE)) * 10) / 10}`;

function addStrip(
  svg: SVGSVGElement,
  strip: BarStrip,
  { top, ticks }: { top: number; ticks: Ticks },
): number {
  const group = add(svg, 'g', { transform: `translate(0 ${top})` });
  group.append(...stripMarks(strip, ticks, { document: svg.ownerDocument, place }));
  return top + STRIP_HEIGHT;
}

function addAxis(svg: SVGSVGElement, ticks: Ticks, top: number): number {
  const group = add(svg, 'g', { transform: `translate(0 ${top})` });
  group.append(...tickWords(ticks, { document: svg.ownerDocument, place }));
  return top + LINE;
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
