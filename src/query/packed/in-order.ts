import type { Scalar } from '../connector.ts';

/**
 * Compares two rows by the given keys, one after the other, as `ORDER BY` does: text by its code units, null last.
 */
export function inOrder<Row>(...keys: ((row: Row) => Scalar)[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const key of keys) {
      const [left, right] = [key(a), key(b)];
      if (left === right) continue;
      if (left === null) return 1;
      if (right === null) return -1;
      return left < right ? -1 : 1;
    }
    return 0;
  };
}
