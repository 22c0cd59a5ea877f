import { type AgencyYear, stripsOf } from '../../chart/agency-strip.ts';
import { yearLabel } from '../../i18n/budget-year.ts';
import type { chartMenuWords } from '../../i18n/chart-menu.ts';
import type { Words } from '../../i18n/language.ts';
import { type Column, type RowGroup, siteLink, type TableContext } from './row-table.ts';

export type Said = Words<typeof chartMenuWords>;
/** A row with its place in a document. */
export type Placed<Row> = Row & { document_id: string; line_start: number };

/** A group for each agency and year, headed by a link to the agency. */
export function byAgency<Row extends AgencyYear>(
  rows: readonly Row[],
  context: TableContext,
): RowGroup<Row>[] {
  return stripsOf(rows, context.lang).map(({ agency, year, rows: own }) => ({
    heading: [siteLink(context, `/agencies/${own[0]?.agency_id}/`, agency), ` ${year}`],
    rows: own,
  }));
}

/** A link to the line that a row is printed on. */
export function lineColumn<Row extends { document_id: string; line_start: number }>(
  context: TableContext,
  words: Said,
): Column<Row> {
  return {
    label: words.line,
    class: 'line-link',
    cell: ({ document_id, line_start }) => [
      siteLink(context, `/documents/${document_id}/#L${line_start}`, words.lineLabel(line_start)),
    ],
  };
}

/** The agency and the year of a row. */
export function whose(row: AgencyYear, { lang }: TableContext): string {
  return `${lang === 'zh' ? row.agency : row.agency_en} ${yearLabel(row, lang)}`;
}
