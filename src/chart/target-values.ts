import * as Plot from '@observablehq/plot';
import { yearLabel } from '../i18n/budget-year.ts';
import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/number.ts';
import { unitLabel } from '../i18n/unit.ts';
import { agencyName, stripLines, stripsOf } from './agency-strip.ts';
import { type ValueAxis, valueAxis } from './axis.ts';
import { drawPlot, type Label, leftLabels } from './draw-plot.ts';
import { type ChartOptions, NARROW } from './options.ts';
import { numberRows, pointOf } from './points.ts';
import { openSide, type SameTargets, sameTargets } from './same-targets.ts';
import { type TargetMark, targetMarks } from './target-marks.ts';
import type { TargetValueRow } from './target-value-row.ts';
import { targetInWords } from './target-words.ts';
import { BOLD, textWidth } from './text-measure.ts';
import { COUNT_SIZE, FONT_SIZE, LINE } from './theme.ts';

const AXIS = 22;
const LANE = 15;
const PAD = 9;
/** How far an open line runs beside its mark: enough to be seen, since no end is printed. */
const OPEN = 20;

/**
 * The targets of one axis, a strip per agency: `≥` open to the right, `≤` open to the left,
 * `=` a point; the same target set several times is one mark with its count. Throws where rows do not share one axis.
 */
export function targetValues(rows: readonly TargetValueRow[], options: ChartOptions): SVGSVGElement {
  assertOneAxis(rows);
  const { width, lang } = options;
  const isNarrow = width < NARROW;
  const left = isNarrow ? 26 : 196;
  const right = width - 34;
  const axis = valueAxis(rows.length ? rows.map((row) => row.base_value) : [0, 1], left, right);
  const layout = layOut(rows, axis, { lang, isNarrow, left, right, width });
  const ticks = axis.ticks.filter((_, index) => !isNarrow || axis.ticks.length < 7 || index % 2 === 0);
  const unit = rows[0] ? unitLabel(rows[0].base_unit, lang) : '';
  const tickLabel = (tick: number) => `${tickNumber(tick, lang)}${unit === '%' ? '%' : ''}`;
  return drawPlot(options, {
    kind: 'chart-targets',
    height: layout.bottom + AXIS,
    marginLeft: left,
    marginRight: width - right,
    x: { type: axis.type, domain: axis.domain },
    marks: [
      Plot.ruleX(ticks, { y1: AXIS, y2: layout.bottom, className: 'grid' }),
      Plot.text(
        [12, layout.bottom + 14].flatMap((y) => ticks.map((tick) => ({ tick, y }))),
        { x: 'tick', y: 'y', text: ({ tick }) => tickLabel(tick), className: 'tick' },
      ),
      Plot.ruleY(layout.headings.slice(1), { y: 'top', insetLeft: -left, className: 'divider' }),
      leftLabels(layout.headings, left, 'strip-name halo'),
      ...targetMarks(layout.marks),
      Plot.text(layout.counts, {
        x: 'value',
        y: 'y',
        dx: 7,
        dy: -6,
        textAnchor: 'start',
        fontSize: COUNT_SIZE,
        text: 'label',
        className: 'target-value halo',
      }),
    ],
  });
}

interface Place {
  lang: Language;
  isNarrow: boolean;
  left: number;
  right: number;
  width: number;
}

function layOut(rows: readonly TargetValueRow[], axis: ValueAxis, place: Place) {
  const { lang } = place;
  const numberOf = numberRows(rows);
  const headings: (Label & { top: number })[] = [];
  const marks: TargetMark[] = [];
  const counts: { value: number; y: number; label: string }[] = [];
  let bottom = AXIS;
  for (const strip of stripsOf(rows, place.lang)) {
    const top = bottom;
    const room = place.isNarrow ? place.width : place.left - 34;
    const lines = stripLines(strip, room, FONT_SIZE * BOLD);
    headings.push({ top, y: top + PAD, lines });
    const headingHeight = lines.length * LINE;
    const first = top + PAD + (place.isNarrow ? headingHeight + 6 : 4) + LANE / 2;
    const same = sameTargets(strip.rows);
    const lanes = laneOf(same, axis);
    same.forEach((target, index) => {
      const y = first + (lanes[index] ?? 0) * LANE;
      marks.push({
        value: target.base_value,
        y,
        comparator: target.comparator,
        openTo: openEnd(target, axis, place),
        ...pointOf(
          target.rows.map(numberOf),
          target.rows.map((row) => wordsOf(row, lang)),
        ),
      });
      if (target.rows.length > 1)
        counts.push({ value: target.base_value, y, label: `×${target.rows.length}` });
    });
    bottom = Math.max(first + (Math.max(0, ...lanes) + 0.5) * LANE, top + PAD + headingHeight) + PAD;
  }
  return { headings, marks, counts, bottom };
}

/** The first lane from the top where a mark with its open line and its count has room. */
function laneOf(targets: readonly SameTargets<TargetValueRow>[], axis: ValueAxis): number[] {
  const ends: number[] = [];
  const extents = targets.map((target) => {
    const x = axis.position(target.base_value);
    const side = openSide(target.comparator);
    const count = target.rows.length > 1 ? textWidth(`×${target.rows.length}`, COUNT_SIZE) + 9 : 0;
    return { from: x - (side === 'left' ? OPEN : 5), to: x + Math.max(side === 'right' ? OPEN : 5, count) };
  });
  return extents.map(({ from, to }) => {
    const free = ends.findIndex((end) => end + 3 <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}

/** The value on the axis that stands `OPEN` pixels beside the mark. */
function openEnd(target: SameTargets<TargetValueRow>, axis: ValueAxis, { left, right }: Place): number {
  const side = openSide(target.comparator);
  if (side === null) return target.base_value;
  const share =
    (axis.position(target.base_value) + (side === 'right' ? OPEN : -OPEN) - left) / (right - left);
  const [low, high] = axis.domain;
  return axis.type === 'log' ? low * (high / low) ** share : low + share * (high - low);
}

const wordsOf = (row: TargetValueRow, lang: Language) => [
  row.name,
  row.project,
  `${agencyName(row, lang)} ${yearLabel(row, lang)}`,
  targetInWords(row, lang),
];

function tickNumber(value: number, lang: Language): string {
  if (lang === 'zh' && value >= 10_000) return `${formatNumber(value / 10_000, lang)}万`;
  if (lang === 'en' && value >= 1_000_000) return `${formatNumber(value / 1_000_000, lang)}m`;
  if (lang === 'en' && value >= 10_000) return `${formatNumber(value / 1000, lang)}k`;
  return formatNumber(value, lang, 6);
}

function assertOneAxis(rows: readonly TargetValueRow[]): void {
  const axes = new Set(rows.map(({ axis }) => axis));
  if (axes.size > 1)
    throw new Error(`target values: expected targets of one axis, found ${[...axes].join(', ')}`);
}
