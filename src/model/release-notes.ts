/**
 * How far a version steps with its data. Ids, names of tables and names of columns are what programs and links hold on to:
 * where one goes or changes, the first number steps; where rows or columns are added, the second; where a value is put
 * right, the third.
 */
export type VersionStep = 'major' | 'minor' | 'patch' | 'none';

/** A value that is not what it was. Cells are as Parquet has them: text, number, flag or nothing. */
export interface CellChange {
  column: string;
  was: string | number | boolean | null;
  is: string | number | boolean | null;
}

/** One row that is new, gone, known by another id, or different. `id` is its key; several parts stand with ` · ` between. */
export interface RowChange {
  id: string;
  kind: 'added' | 'removed' | 'renamed' | 'changed';
  /** The id it has now, where it was renamed. */
  to?: string;
  /** What changed in it, where it was changed. */
  cells?: readonly CellChange[];
}

/** What is different in one table. Numbers are whole; `rows` names the first of them. */
export interface TableChange {
  table: string;
  /** Whether the whole table is new or gone. */
  is: 'kept' | 'added' | 'removed';
  columns: {
    added: readonly string[];
    removed: readonly string[];
    renamed: readonly { from: string; to: string }[];
    retyped: readonly string[];
  };
  counts: { added: number; removed: number; renamed: number; changed: number };
  rows: readonly RowChange[];
}

/** The notes of a release, made from the difference to the tables of the one before. `data/releases/<version>.json`. */
export interface ReleaseNotes {
  version: string;
  /** ISO day. */
  date: string;
  /** The release that it was compared with; null for the first. */
  previous: string | null;
  step: VersionStep;
  tables: readonly TableChange[];
}
