import { type BudgetYear, yearLabel } from '../i18n/budget-year.ts';
import type { Language } from '../i18n/language.ts';
import { wrapWithTail } from './text-measure.ts';

/** What a chart needs to know of whose row it is. */
export interface AgencyYear extends BudgetYear {
  agency_id: string;
  agency: string;
  agency_en: string;
}

/** One strip of a chart: an agency's rows of one year. */
export interface Strip<Row> {
  key: string;
  agency: string;
  /** `2021 草案`, `2023（推定）` */
  year: string;
  rows: Row[];
}

/** The name of an agency in the language of the reader. */
export function agencyName(row: AgencyYear, lang: Language): string {
  return lang === 'zh' ? row.agency : row.agency_en;
}

/** Rows parted by agency and year, in the order in which these first occur. */
export function stripsOf<Row extends AgencyYear>(rows: readonly Row[], lang: Language): Strip<Row>[] {
  const strips = new Map<string, Strip<Row>>();
  for (const row of rows) {
    const key = `${row.agency_id} ${row.year}`;
    const strip = strips.get(key);
    if (strip) strip.rows.push(row);
    else strips.set(key, { key, agency: agencyName(row, lang), year: yearLabel(row, lang), rows: [row] });
  }
  return [...strips.values()];
}

/** The strip's name in lines of at most `maxWidth`: the year stays in one piece. */
export function stripLines(
  strip: Pick<Strip<unknown>, 'agency' | 'year'>,
  maxWidth: number,
  fontSize: number,
): string[] {
  return wrapWithTail(strip.agency, strip.year, maxWidth, fontSize);
}
