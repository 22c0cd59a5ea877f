import type { Scalar } from '../query/connector.ts';

/**
 * The cell of a row under a column, as every file holds it.
 * Throws where the row has no such column, or where the cell is no text, finite number, flag or null: a file that
 * leaves a cell out without a word is worse than none.
 */
export function cellOf(row: object, column: string): Scalar {
  const value: unknown = (row as Record<string, unknown>)[column];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`column ${column}: expected text, a number, a flag or null, found ${String(value)}`);
}
