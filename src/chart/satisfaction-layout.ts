import type { chartWords } from '../i18n/chart.ts';
import type { Language, Words } from '../i18n/language.ts';
import { COMPARATOR_SIGNS } from '../i18n/target.ts';
import { CONFLICT_WORDS } from '../model/comparability.ts';
import type { Comparator } from '../model/target.ts';
import { stripLines, stripsOf } from './agency-strip.ts';
import type { Label } from './draw-plot.ts';
import type { Point } from './points.ts';
import { sameTargets } from './same-targets.ts';
import { isOnAxis, maybeOtherAxis, type SatisfactionRow } from './satisfaction-row.ts';
import { BOLD, wrapText } from './text-measure.ts';
import { FONT_SIZE, LINE } from './theme.ts';

interface Place {
  top: number;
  left: number;
  width: number;
  lang: Language;
  words: Words<typeof chartWords>;
  /** The mark of rows, in words. */
  point: (rows: readonly SatisfactionRow[]) => Point;
}

/** Where the words and marks of the chart stand, in pixels from the top; x of marks stays a value. */
export interface SatisfactionLayout {
  bottom: number;
  groups: (Label & { top: number })[];
  labels: Label[];
  prose: (Label & Point)[];
  marks: (Point & { value: number; y: number; comparator: Comparator; label: string })[];
}

const ROW_PAD = 3;
const GROUP_PAD = 9;

/** Goes down the groups, and in each down its agencies: a line for each value, then one for each target in words. */
export function layOutSatisfaction(rows: readonly SatisfactionRow[], place: Place): SatisfactionLayout {
  const layout: SatisfactionLayout = { bottom: place.top, groups: [], labels: [], prose: [], marks: [] };
  for (const measure of new Set(rows.map((row) => row.measure_id))) {
    const group = rows.filter((row) => row.measure_id === measure);
    addGroup(layout, group, place);
  }
  return layout;
}

function addGroup(layout: SatisfactionLayout, rows: readonly SatisfactionRow[], place: Place): void {
  const first = rows[0];
  if (!first) return;
  const top = layout.bottom;
  const name = place.lang === 'zh' ? first.measure : first.measure_en;
  const lines = wrapText(name, place.width - 16, FONT_SIZE * BOLD);
  layout.groups.push({ top, y: top + GROUP_PAD, lines });
  layout.bottom = top + GROUP_PAD + lines.length * LINE + ROW_PAD;
  for (const strip of stripsOf(rows, place.lang)) {
    const label = stripLines(strip, place.left - 10, FONT_SIZE);
    layout.labels.push({ y: layout.bottom, lines: label });
    const start = layout.bottom;
    addNumbers(layout, strip.rows, place);
    addProse(layout, strip.rows, place);
    layout.bottom = Math.max(layout.bottom, start + label.length * LINE + ROW_PAD);
  }
  layout.bottom += GROUP_PAD - ROW_PAD;
}

function addNumbers(
  layout: SatisfactionLayout,
  rows: readonly SatisfactionRow[],
  { words, point }: Place,
): void {
  for (const { comparator, base_value, rows: same } of sameTargets(rows.filter(isOnAxis))) {
    const sign = `${COMPARATOR_SIGNS[comparator]}${base_value}%`;
    layout.marks.push({
      ...point(same),
      value: base_value,
      y: layout.bottom + LINE / 2,
      comparator,
      label: same.length > 1 ? `${sign} ${words.times(same.length)}` : sign,
    });
    layout.bottom += LINE + ROW_PAD;
  }
}

function addProse(
  layout: SatisfactionLayout,
  rows: readonly SatisfactionRow[],
  { words, left, width, lang, point }: Place,
): void {
  for (const row of rows) {
    if (isOnAxis(row)) continue;
    const printed = row.value_raw === null ? words.notPrinted : `“${row.value_raw}”`;
    const lines = wrapText(`${printed} ${whyInWords(row, words, lang)}`, width - left - 12, FONT_SIZE);
    layout.prose.push({ ...point([row]), y: layout.bottom, lines });
    layout.bottom += lines.length * LINE + ROW_PAD;
  }
}

/** Why a target stands in words and not on the axis. */
function whyInWords(row: SatisfactionRow, words: Place['words'], lang: Language): string {
  const other = maybeOtherAxis(row);
  if (other) return words.otherAxis(CONFLICT_WORDS[other][lang]);
  return { none: words.notSet, quantity: words.noUnit, date: words.notNumber, text: words.notNumber }[
    row.kind
  ];
}
