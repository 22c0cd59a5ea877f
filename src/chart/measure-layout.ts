import { yearLabel } from '../i18n/budget-year.ts';
import type { Language } from '../i18n/language.ts';
import { measureChartWords } from '../i18n/measure-chart.ts';
import { agencyName, stripLines, stripsOf } from './agency-strip.ts';
import { type MeasureFrame, type MeasureLayout, type MeasurePoints, PAD, ROW_PAD } from './measure-frame.ts';
import { addLane } from './measure-lanes.ts';
import { type MeasureNumber, type MeasureRow, onAxis } from './measure-row.ts';
import { measureName, measurePointWords, valueLabel } from './measure-words.ts';
import { numberRows, pointOf } from './points.ts';
import { openSide, sameTargets } from './same-targets.ts';
import { BOLD, wrapText } from './text-measure.ts';
import { FONT_SIZE, LINE } from './theme.ts';

/** From the words of a row to its mark, where the mark stands below them. */
const BELOW = 9;
/** How far an open line runs beside its mark, where the axis has no natural end for it. */
const OPEN = 26;

/** Goes down the agencies, a line for each target; then, below the axis, the rows that it does not hold. */
export function layOutMeasure(rows: readonly MeasureRow[], frame: MeasureFrame): MeasureLayout {
  const layout: MeasureLayout = {
    ...{ bottom: frame.top, axisBottom: frame.top, headings: [], dividers: [], names: [] },
    ...{ projects: [], values: [], marks: [], words: [] },
  };
  const point = pointsOf(rows, frame.lang);
  for (const { rows: own } of stripsOf(onAxis(rows), frame.lang)) addAgency(layout, own, frame, point);
  layout.axisBottom = layout.bottom;
  const { apartHeading, proseHeading } = measureChartWords;
  const apart = rows.filter(({ lane }) => lane === 'apart');
  const prose = rows.filter(({ lane }) => lane === 'prose' || lane === 'none');
  if (apart.length + prose.length > 0) layout.bottom += LINE * 1.5;
  addLane(layout, apart, apartHeading[frame.lang](apart.length), frame, point);
  addLane(layout, prose, proseHeading[frame.lang](prose.length), frame, point);
  return layout;
}

function pointsOf(rows: readonly MeasureRow[], lang: Language): MeasurePoints {
  const numberOf = numberRows(rows);
  return (own) =>
    pointOf(
      own.map(numberOf),
      own.map((row) => measurePointWords(row, lang)),
    );
}

function addAgency(
  layout: MeasureLayout,
  rows: readonly MeasureNumber[],
  frame: MeasureFrame,
  point: MeasurePoints,
): void {
  const [first] = rows;
  if (!first) return;
  const strip = { agency: agencyName(first, frame.lang), year: yearLabel(first, frame.lang) };
  layout.dividers.push({ top: layout.bottom });
  layout.bottom += PAD;
  const lines = stripLines(strip, frame.width - 8, FONT_SIZE * BOLD);
  layout.headings.push({ y: layout.bottom, lines });
  layout.bottom += lines.length * LINE + 3;
  for (const same of marksOf(rows)) addTarget(layout, same, frame, point);
  layout.bottom += PAD - ROW_PAD;
}

/** Rows that say the same by the same name are one mark with its count. */
function marksOf(rows: readonly MeasureNumber[]): MeasureNumber[][] {
  const keyOf = ({ name, derived }: MeasureNumber) => `${derived} ${name}`;
  const keys = [...new Set(rows.map(keyOf))];
  return keys.flatMap((key) =>
    sameTargets(rows.filter((row) => keyOf(row) === key)).map((same) => same.rows),
  );
}

function addTarget(
  layout: MeasureLayout,
  rows: readonly MeasureNumber[],
  frame: MeasureFrame,
  point: MeasurePoints,
): void {
  const first = rows[0] as MeasureNumber;
  const { lang, isNarrow, nameWidth } = frame;
  const top = layout.bottom;
  const names = wrapText(measureName(first, lang), nameWidth, FONT_SIZE);
  const projects = [...new Set(rows.map(({ project }) => project))].flatMap((name) =>
    wrapText(name, nameWidth, FONT_SIZE),
  );
  layout.names.push({ y: top, lines: names });
  layout.projects.push({ y: top + names.length * LINE, lines: projects });
  layout.values.push({ y: top, lines: valueLines(rows, lang) });
  const height = (names.length + projects.length) * LINE;
  const y = isNarrow ? top + height + BELOW : top + LINE / 2;
  layout.marks.push({
    ...point(rows),
    value: first.base_value,
    y,
    comparator: first.comparator ?? '=',
    openTo: openEnd(first, frame),
    isDerived: first.derived,
  });
  layout.bottom =
    Math.max(top + height, isNarrow ? y + BELOW : 0, top + layout.values.at(-1)!.lines.length * LINE) +
    ROW_PAD;
}

function valueLines(rows: readonly MeasureNumber[], lang: Language): string[] {
  const first = rows[0] as MeasureNumber;
  const count = rows.length > 1 ? ` ×${rows.length}` : '';
  const flag = rows.some(({ flagged }) => flagged) ? ' ※' : '';
  const value = `${valueLabel(first, lang)}${count}${flag}`;
  return first.derived ? [value, measureChartWords.derivedMark[lang]] : [value];
}

/** Shares run open to the end of the axis, which is their natural bound; others a short way. */
function openEnd(row: MeasureNumber, { axis, left, right }: MeasureFrame): number {
  const side = openSide(row.comparator ?? '=');
  const [low, high] = axis.domain;
  if (side === null) return row.base_value;
  if (row.unit === '%') return side === 'right' ? high : low;
  const share = (axis.position(row.base_value) + (side === 'right' ? OPEN : -OPEN) - left) / (right - left);
  return axis.type === 'log' ? low * (high / low) ** share : low + share * (high - low);
}
