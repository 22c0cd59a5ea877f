import type { Scalar } from '../query/connector.ts';
import { cellOf } from './cell.ts';
import { guardFormula } from './formula-guard.ts';

/** U+FEFF: what a Chinese edition of Excel knows UTF-8 by. */
export const BYTE_ORDER_MARK = '\ufeff';

export interface CsvOptions {
  /** With the byte-order mark, for spreadsheets; without it, for programs. */
  bom: boolean;
}

/**
 * Rows as CSV (RFC 4180): one line of column names, then one line a row, each ended by CRLF.
 * Numbers are written as JavaScript prints them, without separators; flags as `true` and `false`; null is an empty
 * cell and empty text is `""`. Text that a spreadsheet would run is guarded (`guardFormula`). Characters of writing
 * direction stay where they are printed; a line break ends their reach.
 */
export function csvText(columns: readonly string[], rows: readonly object[], { bom }: CsvOptions): string {
  const lines = [
    columns.map(quoted),
    ...rows.map((row) => columns.map((column) => csvCell(cellOf(row, column)))),
  ];
  return (bom ? BYTE_ORDER_MARK : '') + lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** `csvText` in UTF-8. */
export function csvBytes(
  columns: readonly string[],
  rows: readonly object[],
  options: CsvOptions,
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(csvText(columns, rows, options));
}

function csvCell(cell: Scalar): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? quoted(guardFormula(cell)) : String(cell);
}

/** Quotes only where it must, and for empty text, which would else be null. */
function quoted(text: string): string {
  return text === '' || /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
