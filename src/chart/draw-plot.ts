import * as Plot from '@observablehq/plot';
import type { ChartOptions } from './options.ts';
import { applyMarkStyles, FONT_SIZE, LINE_HEIGHT } from './theme.ts';

interface Frame {
  height: number;
  marginLeft: number;
  marginRight: number;
  x: Plot.ScaleOptions;
  marks: Plot.Markish[];
  /** A class beside `chart`, for rules of one kind of chart. */
  kind: string;
}

/**
 * Draws marks whose y is a pixel from the top and whose x goes through one scale. What Plot writes for itself and our
 * pages do not allow or need is taken out: its `<style>` (a strict Content-Security-Policy; looks are attributes, see
 * theme.ts) and the fourteenth decimal of a coordinate. Marks that are points get the numbers of their rows.
 */
export function drawPlot(options: ChartOptions, frame: Frame): SVGSVGElement {
  const svg = Plot.plot({
    document: options.document,
    className: 'chart',
    width: options.width,
    height: frame.height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: frame.marginLeft,
    marginRight: frame.marginRight,
    x: { axis: null, ...frame.x },
    y: { axis: null, type: 'identity' },
    marks: frame.marks,
  }) as SVGSVGElement;
  for (const style of svg.querySelectorAll('style')) style.remove();
  svg.setAttribute('class', `chart ${frame.kind}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('font-size', String(FONT_SIZE));
  svg.removeAttribute('font-family');
  svg.setAttribute('fill', 'var(--ink)');
  for (const element of [svg, ...svg.querySelectorAll('*')]) tidyAttributes(element);
  svg.setAttribute('aria-label', options.label);
  if (options.lang === 'en') markChinese(svg);
  applyMarkStyles(svg);
  return svg;
}

/** Printed words inside an English drawing say that they are Chinese: a reader's machine picks glyphs and voice by it. */
function markChinese(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll('text'))
    if (/\p{Script=Han}/u.test(text.textContent ?? '')) text.setAttribute('lang', 'zh-CN');
}

const LONG_NUMBER = /-?\d+\.\d{2,}(e-?\d+)?/g;

/** Plot has no channel for data of our own: points travel in one that nothing else of ours uses. */
const ROW_NUMBERS = /^\d+( \d+)*$/;

function tidyAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'aria-label' && ROW_NUMBERS.test(value)) element.setAttribute('data-rows', value);
    if (name.startsWith('aria-')) element.removeAttribute(name);
    else if (LONG_NUMBER.test(value)) {
      element.setAttribute(
        name,
        value.replace(LONG_NUMBER, (digits) => String(Math.round(Number(digits) * 10) / 10)),
      );
    }
  }
}

/** Words of one or more lines, and the pixel from the top they begin at. */
export interface Label {
  y: number;
  lines: readonly string[];
}

/** Labels at the left edge of the drawing, `marginLeft` before the frame. */
export function leftLabels(labels: readonly Label[], marginLeft: number, className: string): Plot.Markish {
  return textAt(labels, { frameAnchor: 'left', dx: -marginLeft, className });
}

/** Labels whose first line begins at their y and whose lines begin at one edge. Plot breaks at `\n`. */
export function textAt(labels: readonly Label[], options: Plot.TextOptions): Plot.Markish {
  return Plot.text(labels, {
    y: 'y',
    text: ({ lines }: Label) => lines.join('\n'),
    textAnchor: 'start',
    lineAnchor: 'top',
    lineHeight: LINE_HEIGHT,
    ...options,
  });
}
