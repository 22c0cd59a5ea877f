import type { Comparator } from '../model/target.ts';

/** A target that is a number. */
export interface NumericTarget {
  comparator: Comparator | null;
  base_value: number;
}

/** Targets that are the same mark on an axis. */
export interface SameTargets<Row> extends NumericTarget {
  comparator: Comparator;
  rows: Row[];
}

/** Rows with the same comparator and value put together, by value; a number without comparator is an `=`. */
export function sameTargets<Row extends NumericTarget>(rows: readonly Row[]): SameTargets<Row>[] {
  const marks = new Map<string, SameTargets<Row>>();
  for (const row of rows) {
    const comparator = row.comparator ?? '=';
    const key = `${comparator}${row.base_value}`;
    const mark = marks.get(key);
    if (mark) mark.rows.push(row);
    else marks.set(key, { comparator, base_value: row.base_value, rows: [row] });
  }
  return [...marks.values()].sort(
    (a, b) => a.base_value - b.base_value || (a.comparator < b.comparator ? -1 : 1),
  );
}

/** Where a target is open: `≥` and `>` to the right, `≤` and `<` to the left, `=` nowhere. */
export function openSide(comparator: Comparator): 'right' | 'left' | null {
  if (comparator === '=') return null;
  return comparator.startsWith('>') ? 'right' : 'left';
}
