import type { Printed, Row } from '../blocks.ts';
import { isBlank, trim } from '../printed.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The one filled cell of a row that holds no other; undefined for any other row. */
export function loneCell(row: Row): Printed | undefined {
  let found: Printed | undefined;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (found) return undefined;
    found = cell;
  }
  return found && trim(found);
}

const LONGEST_HEADING = 60;
/** （2024年度）, 2024年 */
const YEAR_LINE = /^[（(]?\s*\d{4}\s*年\s*度?\s*[)）]?$/u;

/** A title inside a table: `项目支出绩效目标表`, `（2024年度）`. */
export function isLoneHeading({ text }: Printed, { files, formLabel }: Vocabulary): boolean {
  const flat = text.replace(/\s/gu, '');
  if (flat.length > LONGEST_HEADING || formLabel(text)) return false;
  return YEAR_LINE.test(text) || files.labels.project_heading.some((ending) => isHeadingWith(flat, ending));
}

/** A heading ends in its kind of table, a bracket behind it aside: 绩效目标表（2024年度）. */
export const isHeadingWith = (flat: string, ending: string): boolean =>
  flat.replace(/(?:[（(【][^）)】]{0,20}[)）】])+$/u, '').endsWith(ending);

export const isLoneNote = ({ text }: Printed, { notePattern }: Vocabulary): boolean => notePattern.test(text);

export const isYearLine = ({ text }: Printed): boolean => YEAR_LINE.test(text.trim());
