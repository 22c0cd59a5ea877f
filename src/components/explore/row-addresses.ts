import type { CellContext, Located } from './table-cells.ts';

/** Patterns of a row's addresses, as they stand in the page: `/documents/{document}/#L{line}`. */
export interface AddressPatterns {
  line: string;
  /** Empty where nothing is taken. */
  report: string;
}

/** The addresses that patterns make: the same at build and in the page's script. Ids are ASCII, nothing is escaped. */
export function rowAddresses({
  line,
  report,
}: AddressPatterns): Pick<CellContext, 'lineAddress' | 'reportAddress'> {
  return {
    lineAddress: (row) => filled(line, row),
    reportAddress: (row) => (report === '' ? null : filled(report, row)),
  };
}

function filled(pattern: string, row: Located): string {
  return pattern
    .replace('{document}', row.document_id)
    .replace('{project}', row.project_id)
    .replace('{row}', row.indicator_id)
    .replace('{anchor}', `i${row.indicator_id.split('-i').at(-1)}`)
    .replace('{line}', String(row.line_start));
}
