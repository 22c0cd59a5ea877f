import * as Plot from '@observablehq/plot';
import { axisLabel } from '../i18n/axis.ts';
import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/number.ts';
import { drawPlot, leftLabels, textAt } from './draw-plot.ts';
import { measureAxis } from './measure-axis.ts';
import type { MeasureFrame } from './measure-frame.ts';
import { layOutMeasure } from './measure-layout.ts';
import { type MeasureRow, onAxis } from './measure-row.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { POINT_CHANNELS } from './points.ts';
import { targetMarks } from './target-marks.ts';

const AXIS = 24;
/** The line above the axis that names its unit; a share needs none. */
const UNIT = 16;
const VALUES = 104;
const NAMES = 252;

/**
 * Every target of one comparable measure on one axis, a line each under its agency and year: `≥` open to the right, `≤`
 * open to the left, `=` a diamond, derived values a square. Below the axis stand the numbers it does not hold, with the
 * reason, and what is not a number, in its printed words. Throws where the rows are of two measures or of one that must
 * not be compared: that one has no axis.
 */
export function measureTargets(rows: readonly MeasureRow[], options: ChartOptions): SVGSVGElement {
  assertComparable(rows);
  const { width, lang } = options;
  const frame = frameOf(rows, width, lang);
  const { axis, left, right, isNarrow } = frame;
  const layout = layOutMeasure(rows, frame);
  const hasAxis = layout.marks.length > 0;
  const ticks = hasAxis
    ? axis.ticks.filter((_, at) => !isNarrow || axis.ticks.length < 7 || at % 2 === 0)
    : [];
  const unit = rows[0] ? axisLabel({ base_unit: rows[0].unit, denominator: rows[0].per }, lang) : '';
  const percent = rows[0]?.unit === '%' ? '%' : '';
  const unitAt = !hasAxis || percent !== '' ? [] : [{ y: 0, lines: [unit] }];
  const top = frame.top;
  return drawPlot(options, {
    kind: 'chart-measure',
    height: layout.bottom + (layout.bottom > layout.axisBottom ? 4 : AXIS),
    marginLeft: left,
    marginRight: width - right,
    x: { type: axis.type, domain: axis.domain },
    marks: [
      Plot.ruleX(ticks, { y1: top, y2: layout.axisBottom, className: 'grid' }),
      Plot.text(
        [top - 10, layout.axisBottom + 14].flatMap((y) => ticks.map((tick) => ({ tick, y }))),
        { x: 'tick', y: 'y', text: ({ tick }) => `${tickNumber(tick, lang)}${percent}`, className: 'tick' },
      ),
      Plot.ruleY(layout.dividers, {
        y: 'top',
        insetLeft: -left,
        insetRight: right - width,
        className: 'divider',
      }),
      leftLabels(layout.headings, left, 'strip-name halo'),
      leftLabels(layout.names, left, 'row-name halo'),
      leftLabels(layout.projects, left, 'row-note halo'),
      ...targetMarks(layout.marks),
      textAt(unitAt, { frameAnchor: 'right', dx: width - right, textAnchor: 'end', className: 'row-note' }),
      textAt(layout.values, {
        frameAnchor: 'right',
        dx: width - right,
        textAnchor: 'end',
        className: 'row-value',
      }),
      textAt(layout.words, {
        frameAnchor: 'left',
        dx: isNarrow ? 8 - left : 0,
        ...POINT_CHANNELS,
        className: 'prose halo',
      }),
    ],
  });
}

function frameOf(rows: readonly MeasureRow[], width: number, lang: Language): MeasureFrame {
  const isNarrow = width < NARROW;
  const left = isNarrow ? 34 : NAMES + 36;
  const right = isNarrow ? width - 34 : width - VALUES - 22;
  const values = onAxis(rows).map(({ base_value }) => base_value);
  const axis = measureAxis(values, rows[0]?.unit ?? '', left, right);
  const nameWidth = isNarrow ? width - VALUES : NAMES;
  return {
    width,
    lang,
    isNarrow,
    nameWidth,
    axis,
    left,
    right,
    top: rows[0]?.unit === '%' ? AXIS : AXIS + UNIT,
  };
}

function tickNumber(value: number, lang: Language): string {
  if (lang === 'zh' && value >= 10_000) return `${formatNumber(value / 10_000, lang)}万`;
  if (lang === 'en' && value >= 10_000) return `${formatNumber(value / 1000, lang)}k`;
  return formatNumber(value, lang, 6);
}

function assertComparable(rows: readonly MeasureRow[]): void {
  const measures = new Set(rows.map(({ measure_id }) => measure_id));
  if (measures.size > 1) throw new Error(`expected rows of one measure, found ${[...measures].join(', ')}`);
  if (rows.some(({ comparable }) => !comparable))
    throw new Error(`the rows of ${[...measures].join()} must not be compared: they have no axis`);
}
