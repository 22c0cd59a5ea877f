import * as Plot from '@observablehq/plot';
import { yearLabel } from '../i18n/budget-year.ts';
import { chartWords } from '../i18n/chart.ts';
import { type Language, wordsIn } from '../i18n/language.ts';
import type { Comparator } from '../model/target.ts';
import { agencyName } from './agency-strip.ts';
import { roundTicks } from './axis.ts';
import { drawPlot, leftLabels, textAt } from './draw-plot.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { numberRows, POINT_CHANNELS, pointOf } from './points.ts';
import { openSide } from './same-targets.ts';
import { layOutSatisfaction } from './satisfaction-layout.ts';
import { isOnAxis, type SatisfactionRow } from './satisfaction-row.ts';
import { type TargetMark, targetMarks } from './target-marks.ts';
import { targetInWords } from './target-words.ts';

const AXIS = 22;

/**
 * Satisfaction targets by respondent group: one line per agency and value, `≥` open to the right up to 100%, `=` a
 * point, and what is not a number in words where its mark would be. Groups stand in the order of the rows.
 */
export function satisfactionDots(rows: readonly SatisfactionRow[], options: ChartOptions): SVGSVGElement {
  const { width, lang } = options;
  const isNarrow = width < NARROW;
  const left = isNarrow ? 128 : 236;
  const right = 16;
  const values = rows.filter(isOnAxis).map((row) => row.base_value);
  // Ten points of room before the lowest: its number is written on the left of its mark.
  const low = Math.max(0, Math.floor(Math.min(90, ...values) / 10) * 10 - 10);
  const high = Math.max(100, ...values);
  const ticks = roundTicks(low, high, 4).filter((tick) => tick >= low && tick <= high);
  const words = wordsIn(chartWords, lang);
  const numberOf = numberRows(rows);
  const point = (own: readonly SatisfactionRow[]) =>
    pointOf(
      own.map(numberOf),
      own.map((row) => [row.name, `${agencyName(row, lang)} ${yearLabel(row, lang)}`, targetOf(row, lang)]),
    );
  const layout = layOutSatisfaction(rows, { top: AXIS, left, width, lang, words, point });
  const marks: TargetMark[] = layout.marks.map((mark) => ({
    ...mark,
    openTo: openEnd(mark.comparator, mark.value, low, high),
  }));

  return drawPlot(options, {
    kind: 'chart-satisfaction',
    height: layout.bottom + AXIS,
    marginLeft: left,
    marginRight: right,
    x: { type: 'linear', domain: [low, high] },
    marks: [
      Plot.ruleX(ticks, { y1: AXIS, y2: layout.bottom, className: 'grid' }),
      Plot.text(
        [12, layout.bottom + 14].flatMap((y) => ticks.map((tick) => ({ tick, y }))),
        { x: 'tick', y: 'y', text: ({ tick }) => `${tick}%`, className: 'tick' },
      ),
      Plot.ruleY(layout.groups.slice(1), { y: 'top', insetLeft: -left, className: 'divider' }),
      leftLabels(layout.groups, left, 'strip-name halo'),
      leftLabels(layout.labels, left, 'row-note'),
      ...targetMarks(marks),
      Plot.text(layout.marks, {
        x: 'value',
        y: 'y',
        dx: -9,
        textAnchor: 'end',
        text: 'label',
        className: 'target-value halo',
      }),
      textAt(layout.prose, { frameAnchor: 'left', dx: 6, ...POINT_CHANNELS, className: 'prose halo' }),
    ],
  });
}

/** What was read of a target with what is printed, or what is printed alone. */
function targetOf(row: SatisfactionRow, lang: Language): string {
  const { comparator, value_raw } = row;
  if (!isOnAxis(row)) return value_raw === null ? chartWords.notPrinted[lang] : `“${value_raw}”`;
  const { base_value } = row;
  return targetInWords({ comparator, base_value, base_unit: '%', denominator: null, value_raw }, lang);
}

function openEnd(comparator: Comparator, value: number, low: number, high: number): number {
  const side = openSide(comparator);
  return side === 'right' ? high : side === 'left' ? low : value;
}
