import type { ChartRow } from './chart-rows.ts';

/** Where a row of a chart can be looked up: its line in the document, or the indicators it counts. */
export type RowPlace = { kind: 'line'; line: number; path: string } | { kind: 'rows'; path: string };

/**
 * The page that a row leads to, without language and base. A row that stands in a document leads to its line; one that
 * counts indicators leads to these in `/explore/`.
 *
 * @param search what the whole chart is narrowed to, as a query string without `?`
 */
export function placeOfRow(row: ChartRow, search: string): RowPlace {
  const { document_id, line_start } = row;
  if (typeof document_id === 'string' && typeof line_start === 'number')
    return { kind: 'line', line: line_start, path: `/documents/${document_id}/#L${line_start}` };
  const parameters = new URLSearchParams(search);
  if (row['agency_id'] !== undefined) parameters.set('agency', String(row['agency_id']));
  if (row['year'] !== undefined) parameters.set('year', String(row['year']));
  if (row['type'] !== undefined) parameters.set('type', String(row['type']));
  // A chart of how many are numbers counts all; its row leads to those that are.
  if (row['quantities'] !== undefined) parameters.set('kind', 'quantity');
  return { kind: 'rows', path: `/explore/?${parameters.toString().replaceAll('%2C', ',')}` };
}

/** What the keyboard takes for one line of a chart: the rows of an agency's year, of a measure in it, or of a type. */
export function laneOfRow({ measure_id, agency_id, year, type }: ChartRow): string {
  return agency_id === undefined ? String(type) : [measure_id ?? '', agency_id, year].join(' ');
}
