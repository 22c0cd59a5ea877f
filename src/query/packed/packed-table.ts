import type { Scalar } from '../connector.ts';

/**
 * A column as its different values and, for each row, which of them it has. Without `at` the values are the rows
 * themselves: no value occurs twice.
 */
export interface PackedColumn {
  values: Scalar[];
  at?: number[];
}

/** Rows by column: a fraction of the same rows as objects, and smaller still as gzip sends it. */
export type PackedTable<Name extends string> = Record<Name, PackedColumn>;

/** The named columns of some rows, packed. */
export function packTable<Name extends string>(
  rows: readonly Readonly<Record<Name, Scalar>>[],
  names: readonly Name[],
): PackedTable<Name> {
  const columns = names.map((name) => [name, packColumn(rows.map((row) => row[name]))]);
  return Object.fromEntries(columns) as PackedTable<Name>;
}

/** The rows of a packed table, in their order. */
export function unpackTable<Name extends string>(table: PackedTable<Name>): Record<Name, Scalar>[] {
  const columns = Object.entries<PackedColumn>(table);
  const [, first] = columns[0] ?? [];
  const length = (first?.at ?? first?.values)?.length ?? 0;
  return Array.from({ length }, (_, row) => {
    const cells = columns.map(([name, { values, at }]) => [name, values[at ? (at[row] as number) : row]]);
    return Object.fromEntries(cells) as Record<Name, Scalar>;
  });
}

function packColumn(cells: readonly Scalar[]): PackedColumn {
  const places = new Map<Scalar, number>();
  for (const cell of cells) if (!places.has(cell)) places.set(cell, places.size);
  const values = [...places.keys()];
  return values.length === cells.length ? { values } : { values, at: cells.map((cell) => places.get(cell)!) };
}
