import { INDICATOR_TYPES, type IndicatorType } from '../model/indicator-type.ts';
import { addPictureText, type PictureText } from './picture-text.ts';
import { BOLD, textWidth } from './text-measure.ts';
import { LIGHT } from './theme.ts';
import { typeFill } from './type-fill.ts';

/** What stands around a chart in a picture that leaves the site. */
export interface PictureWords {
  title: string;
  subtitle: string;
  /** The key of the types, where the chart's own labels do not name them all. */
  key?: readonly { type: IndicatorType; label: string }[];
  /** How to read it. */
  note: string;
  source: string;
  /** Whose picture it is: the name of the site, and the release of the data. */
  site: string;
  /** Where the chart stands, with the reader's choice. */
  address: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 24;
const KEY_SIZE = 12;
const KEY_LINE = 20;

/**
 * The drawing as a picture of its own: title, subtitle, key, chart, note, source and address below each other on paper,
 * in the light colours whatever the reader's scheme, text as text. It refers to nothing outside itself. The drawing
 * that is given stays as it is. Throws where it names a colour that theme.ts does not have.
 */
export function exportSvg(drawing: SVGSVGElement, words: PictureWords): SVGSVGElement {
  const document = drawing.ownerDocument;
  const [, , width = 0, height = 0] = (drawing.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const picture = document.createElementNS(SVG, 'svg');
  const paper = make(document, 'rect', { x: 0, y: 0, fill: 'var(--paper)' });
  picture.append(paper);

  let y = PAD - 4;
  const put = (text: PictureText) => {
    y = addPictureText(picture, text, { x: PAD, y, width });
  };
  put({ text: words.title, look: width < 560 ? 'titleNarrow' : 'title' });
  put({ text: words.subtitle, look: 'subtitle' });
  if (words.key) y = addKey(picture, words.key, drawing, { y: y + 8, width });
  const chart = make(document, 'g', { transform: `translate(${PAD},${Math.round(y + 16)})` });
  copyDrawing(drawing, chart);
  picture.append(chart);
  y += 16 + height + 10;
  put({ text: words.note, look: 'note' });
  put({ text: words.source, look: 'note' });
  put({ text: words.site, look: 'site' });
  put({ text: words.address, look: 'address' });

  const size = { width: width + 2 * PAD, height: Math.ceil(y + PAD - 6) };
  for (const element of [picture, paper])
    for (const [name, value] of Object.entries(size)) element.setAttribute(name, String(value));
  picture.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  picture.setAttribute('font-family', 'var(--sans)');
  picture.prepend(titled(document, words.title));
  for (const element of [picture, ...picture.querySelectorAll('*')]) resolveColours(element);
  return picture;
}

/** The marks with the attributes of the drawing that they inherit; what only a page needs stays behind. */
function copyDrawing(drawing: SVGSVGElement, chart: SVGElement): void {
  for (const name of ['fill', 'font-size', 'text-anchor']) {
    const value = drawing.getAttribute(name);
    if (value !== null) chart.setAttribute(name, value);
  }
  for (const child of drawing.childNodes) chart.append(child.cloneNode(true));
  for (const element of chart.querySelectorAll('*')) {
    const label = element.getAttribute('aria-label');
    if (label !== null && !element.querySelector('title'))
      element.prepend(titled(chart.ownerDocument, label));
    for (const { name } of [...element.attributes])
      if (/^(class|role|tabindex|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name);
  }
}

/** The key in lines: a swatch with its label, as the page has it above the chart. Answers where it ends. */
function addKey(
  picture: SVGSVGElement,
  key: readonly { type: IndicatorType; label: string }[],
  drawing: SVGSVGElement,
  { y, width }: { y: number; width: number },
): number {
  const document = picture.ownerDocument;
  const group = make(document, 'g', { 'font-size': KEY_SIZE, fill: 'var(--ink)' });
  let [x, line] = [0, y];
  for (const type of INDICATOR_TYPES) {
    const label = key.find((each) => each.type === type)?.label;
    if (label === undefined) continue;
    const needs = 17 + textWidth(label, KEY_SIZE) * BOLD + 14;
    if (x > 0 && x + needs > width) [x, line] = [0, line + KEY_LINE];
    const swatch = { x: PAD + x, y: line + 3, width: 11, height: 11, stroke: 'var(--rule-strong)' };
    group.append(make(document, 'rect', { ...swatch, fill: typeFill(type, patternIds(drawing, type)) }));
    const text = make(document, 'text', { x: PAD + x + 17, y: line + 13 });
    text.textContent = label;
    group.append(text);
    x += needs;
  }
  picture.append(group);
  return line + KEY_LINE;
}

/** What the ids of the drawing's patterns begin with. */
function patternIds(drawing: SVGSVGElement, type: IndicatorType): string {
  const pattern = [...drawing.querySelectorAll('pattern')].find(({ id }) => id.endsWith(`-${type}`));
  return pattern ? pattern.id.slice(0, -type.length - 1) : '';
}

const COLOUR = /var\(--([\w-]+)\)/g;

function resolveColours(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const resolved = value
      .replace(COLOUR, (_, token: string) => {
        const colour = LIGHT[token];
        if (colour === undefined)
          throw new Error(`theme.ts: expected a light value of --${token}, found none`);
        return colour;
      })
      .replace('currentColor', LIGHT['ink'] as string);
    if (resolved !== value) element.setAttribute(name, resolved);
  }
}

function titled(document: Document, words: string): SVGElement {
  const title = make(document, 'title', {});
  title.textContent = words;
  return title;
}

function make(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
