import type { FieldLines } from '../../query/field-lines.ts';

/** Where the fields of rows are printed. */
export interface FieldPlaces {
  /** The first line of a field; undefined where it is not printed. */
  lineOf(rowId: string, field: string): number | undefined;
}

/** The lines of fields, found by row and field. */
export function fieldPlaces(rows: readonly FieldLines[]): FieldPlaces {
  const lines = new Map(rows.map(({ row_id, field, line_start }) => [`${row_id} ${field}`, line_start]));
  return { lineOf: (rowId, field) => lines.get(`${rowId} ${field}`) };
}
