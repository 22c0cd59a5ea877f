import { yearLabel } from '../i18n/budget-year.ts';
import { agencyName, stripLines } from './agency-strip.ts';
import { type MeasureFrame, type MeasureLayout, type MeasurePoints, PAD, ROW_PAD } from './measure-frame.ts';
import type { MeasureRow } from './measure-row.ts';
import { offAxisWords } from './measure-words.ts';
import { wrapText } from './text-measure.ts';
import { FONT_SIZE, LINE } from './theme.ts';

/** Rows that no axis holds, under a heading of their own: what is printed, and why. */
export function addLane(
  layout: MeasureLayout,
  rows: readonly MeasureRow[],
  heading: string,
  frame: MeasureFrame,
  point: MeasurePoints,
): void {
  if (rows.length === 0) return;
  const { lang, isNarrow, nameWidth, left, width } = frame;
  layout.dividers.push({ top: layout.bottom });
  layout.bottom += PAD;
  layout.headings.push({ y: layout.bottom, lines: [heading] });
  layout.bottom += LINE + 3;
  for (const row of rows) {
    const top = layout.bottom;
    const names = wrapText(row.name, isNarrow ? width - 8 : nameWidth, FONT_SIZE);
    const whose = stripLines(
      { agency: agencyName(row, lang), year: yearLabel(row, lang) },
      isNarrow ? width - 8 : nameWidth,
      FONT_SIZE,
    );
    layout.names.push({ y: top, lines: names });
    layout.projects.push({ y: top + names.length * LINE, lines: whose });
    const beside = (names.length + whose.length) * LINE;
    const lines = wrapText(offAxisWords(row, lang), isNarrow ? width - 16 : width - left, FONT_SIZE);
    layout.words.push({ ...point([row]), y: isNarrow ? top + beside : top, lines });
    const said = lines.length * LINE;
    layout.bottom = top + (isNarrow ? beside + said : Math.max(beside, said)) + ROW_PAD;
  }
  layout.bottom += PAD - ROW_PAD;
}
