import { cellOf } from './cell.ts';

/**
 * Rows as a JSON array of objects, one row a line, the columns in their order. Text is exactly the printed text:
 * nothing runs JSON, so nothing is guarded. `[]` for no rows.
 */
export function jsonText(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map((column) => [column, cellOf(row, column)]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}
