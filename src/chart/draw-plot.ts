import * as Plot from '@observablehq/plot';
import type { ChartOptions } from './options.ts';

/** A size of type per width, so that labels stay readable on a phone. */
export const FONT_SIZE = 12.5;
export const LINE_HEIGHT = 1.32;
/** From one line of text to the next, in pixels. */
export const LINE = FONT_SIZE * LINE_HEIGHT;

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
 * pages do not allow or need is taken out: its `<style>` (a strict Content-Security-Policy; the rules are in
 * chart.css) and the fourteenth decimal of a coordinate.
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
  svg.setAttribute('aria-label', options.label);
  svg.setAttribute('font-size', String(FONT_SIZE));
  for (const name of ['font-family', 'fill']) svg.removeAttribute(name);
  for (const element of svg.querySelectorAll('*')) tidyAttributes(element);
  return svg;
}

const LONG_NUMBER = /-?\d+\.\d{2,}(e-?\d+)?/g;

function tidyAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
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
