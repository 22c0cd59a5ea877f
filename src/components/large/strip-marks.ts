import type { Comparator } from '../../model/target.ts';
import type { BarChart, BarStrip } from './bar-chart.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Of a strip: heads of marks, marks, base line, and under it the line of the quartiles. */
export const STRIP_HEIGHT = 44;
const BASE = 34;
const TALLEST = 22;
const QUARTILES = 37;
/** Heads stand on their marks, this far above. */
const HEAD = 6;
/** A value of which there is one target still shows. */
const LEAST = 1.5;
/** How wide the mark of a single value is; that of a step is as wide as the step. */
const VALUE_WIDTH = 6;

/** What a strip is drawn with. */
export interface StripOptions {
  document: Document;
  /** Where a share of the line stands, as SVG writes a length: `12.5%` in a page, pixels in a picture. */
  place: (share: number) => string;
}

type Ticks = NonNullable<BarChart['ticks']>;

/**
 * The marks of a strip. An exact value is a bar with a diamond, a least one points to the right and a greatest one to the
 * left, hollow where the value itself is not allowed: as single targets are drawn on small sets (src/chart/target-marks.ts).
 */
export function stripMarks(strip: BarStrip, ticks: Ticks, options: StripOptions): SVGElement[] {
  const { comparator, steps, quartiles } = strip;
  const { place } = options;
  const ink = INKS[comparator];
  const hasSteps = steps.some(([from, to]) => from < to);
  const tallest = Math.max(...steps.map(([, , rise]) => rise));
  const first = steps.findIndex(([, , rise]) => rise === tallest);
  return [
    ...ticks.map(({ at }) =>
      make('line', { x1: place(at), x2: place(at), y1: 0, y2: BASE, stroke: 'var(--rule)' }, options),
    ),
    make('line', { x1: place(0), x2: place(1), y1: BASE, y2: BASE, stroke: 'var(--rule-strong)' }, options),
    ...steps.flatMap(([from, to, rise], index) => {
      const height = Math.max(LEAST, rise * TALLEST);
      const bar =
        from < to ? stepBar([from, to], height, ink, options) : valueBar(from, height, ink, options);
      // Heads of steps side by side would hide each other: the highest says what they are.
      const hasHead = !hasSteps || index === first;
      return [
        bar,
        ...(hasHead ? [head(comparator, { at: (from + to) / 2, y: BASE - height }, options)] : []),
      ];
    }),
    ...quartileLine(quartiles, options),
  ];
}

/** The words of an axis, each under its tick; the first and the last stay inside. */
export function tickWords(ticks: Ticks, options: StripOptions): SVGElement[] {
  return ticks.map(({ at, label }) => {
    const anchor = at < 0.03 ? 'start' : at > 0.97 ? 'end' : 'middle';
    const attributes = { x: options.place(at), y: 12, 'font-size': 12, fill: 'var(--ink-soft)' };
    const text = make('text', { ...attributes, 'text-anchor': anchor }, options);
    text.textContent = label;
    return text;
  });
}

/** Each with a hue of its own beside its head, which says it without colour. */
const INKS: Readonly<Record<Comparator, string>> = {
  '>=': 'var(--family-output)',
  '>': 'var(--family-output)',
  '<=': 'var(--family-cost)',
  '<': 'var(--family-cost)',
  '=': 'var(--ink-soft)',
};

const HEADS: Readonly<Record<Comparator, string>> = {
  '>=': 'M-3-4L6 0L-3 4Z',
  '>': 'M-3-4L6 0L-3 4Z',
  '<=': 'M3-4L-6 0L3 4Z',
  '<': 'M3-4L-6 0L3 4Z',
  '=': 'M0-5L5 0L0 5L-5 0Z',
};

function stepBar(
  [from, to]: readonly [number, number],
  height: number,
  fill: string,
  options: StripOptions,
): SVGElement {
  const { place } = options;
  // A line as wide as the step is high: its ends are places, which a width in pixels and per cent is not.
  const y = BASE - height / 2;
  const across = { x1: place(from), x2: place(to), y1: y, y2: y };
  return make('line', { ...across, stroke: fill, 'stroke-width': height }, options);
}

function valueBar(at: number, height: number, fill: string, options: StripOptions): SVGElement {
  const place = { x1: options.place(at), x2: options.place(at), y1: BASE, y2: BASE - height };
  return make('line', { ...place, stroke: fill, 'stroke-width': VALUE_WIDTH }, options);
}

function head(
  comparator: Comparator,
  { at, y }: { at: number; y: number },
  options: StripOptions,
): SVGElement {
  const isStrict = comparator === '>' || comparator === '<';
  const own = make('svg', { x: options.place(at), y: y - HEAD, overflow: 'visible' }, options);
  const look = { fill: isStrict ? 'var(--paper)' : INKS[comparator], stroke: INKS[comparator] };
  own.append(make('path', { d: HEADS[comparator], ...look }, options));
  return own;
}

function quartileLine([q1, median, q3]: BarStrip['quartiles'], options: StripOptions): SVGElement[] {
  const { place } = options;
  const line = { y1: QUARTILES + 1, y2: QUARTILES + 1, stroke: 'var(--ink)' };
  return [
    make('line', { x1: place(q1), x2: place(q3), ...line, 'stroke-width': 3 }, options),
    make(
      'line',
      {
        x1: place(median),
        x2: place(median),
        y1: QUARTILES - 3,
        y2: STRIP_HEIGHT,
        stroke: 'var(--ink)',
        'stroke-width': 2,
      },
      options,
    ),
  ];
}

function make(
  name: string,
  attributes: Record<string, string | number>,
  { document }: StripOptions,
): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  return element;
}
