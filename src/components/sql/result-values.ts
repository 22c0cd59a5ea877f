import { exactNumber } from '../../query/bench/column-type.ts';
import type { BenchColumn, BenchResult } from '../../query/bench/run-statement.ts';
import type { Scalar } from '../../query/connector.ts';

/** Names of columns as keys: a second `name` is `name_2`, an empty one `column_3`. Files and rows cannot hold two alike. */
export function uniqueNames(columns: readonly BenchColumn[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ name }, index) => {
    const wanted = name === '' ? `column_${index + 1}` : name;
    let unique = wanted;
    for (let n = 2; taken.has(unique); n++) unique = `${wanted}_${n}`;
    taken.add(unique);
    return unique;
  });
}

/** A cell as a file holds it: a number where a double holds it exactly, else the engine's text. */
export function fileValue(cell: Scalar, { isNumber }: BenchColumn): Scalar {
  if (typeof cell === 'string' && isNumber) return exactNumber(cell);
  // Infinity and NaN are no numbers of JSON, CSV or XLSX.
  return typeof cell === 'number' && !Number.isFinite(cell) ? String(cell) : cell;
}

/** A cell as a chart draws it: a finite number, or null. */
export function drawnNumber(cell: Scalar): number | null {
  const number = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Rows of a result as objects, by `uniqueNames`. */
export function namedRows({ columns, rows }: BenchResult, names: readonly string[]): object[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [names[index], fileValue(row[index] ?? null, column)])),
  );
}
