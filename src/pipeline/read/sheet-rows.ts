/**
 * Splits the rows of a sheet into what is text above a table, the table, and text below it: rows at either end that
 * hold a single cell are titles, units and notes, which a sheet has no other way to print.
 */
export function splitSheet<T>(
  rows: readonly T[],
  isAlone: (row: T) => boolean,
): { above: T[]; table: T[]; below: T[] } {
  const first = rows.findIndex((row) => !isAlone(row));
  if (first < 0) return { above: [...rows], table: [], below: [] };
  const last = rows.findLastIndex((row) => !isAlone(row));
  return { above: rows.slice(0, first), table: rows.slice(first, last + 1), below: rows.slice(last + 1) };
}
