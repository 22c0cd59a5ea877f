import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Scalar } from '../connector.ts';

/** The first rows of an answer, each with its cells in the order of the columns. */
export interface FirstRows {
  columns: readonly string[];
  rows: Scalar[][];
  /** What ended the reading before the answer did. */
  cut: 'rows' | 'size' | null;
}

/** How much of an answer is read. */
export interface ReadLimits {
  rows: number;
  /** UTF-16 units of text over all cells: a few rows may be as large as the memory. */
  characters: number;
}

/** A batch of Arrow rows, as far as it is read here: the types of the Arrow release inside the engine do not resolve. */
interface Batch {
  schema: { fields: readonly { name: string }[] };
  numRows: number;
  getChildAt(column: number): { get(row: number): unknown } | null;
}

/** Reads until the limits are reached and one row more is seen, and leaves the rest unread. */
export async function firstRows(
  connection: AsyncDuckDBConnection,
  sql: string,
  limits: ReadLimits,
): Promise<FirstRows> {
  const rows: Scalar[][] = [];
  let columns: string[] = [];
  let room = limits.characters;
  // An answer without a row is a batch without one, which names the columns.
  for await (const batch of (await connection.send(sql)) as AsyncIterable<Batch>) {
    columns = batch.schema.fields.map(({ name }) => name);
    const vectors = columns.map((_, index) => batch.getChildAt(index));
    for (let at = 0; at < batch.numRows; at++) {
      const cut = rows.length >= limits.rows ? 'rows' : room < 0 ? 'size' : null;
      if (cut !== null) {
        await connection.cancelSent();
        return { columns, rows, cut };
      }
      const row = vectors.map((vector, index) => cell(vector?.get(at), columns[index] ?? ''));
      for (const value of row) room -= typeof value === 'string' ? value.length : 8;
      rows.push(row);
    }
  }
  return { columns, rows, cut: null };
}

/** A plain value of Arrow; a whole number that no double holds is given in its digits. */
function cell(value: unknown, column: string): Scalar {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : String(value);
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  // Only RETURNING gets here: of a query, such columns are asked for as text.
  throw new Error(`Bench Error: column ${column}: cast it to VARCHAR to see it`);
}
