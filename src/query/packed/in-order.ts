import type { Scalar } from '../connector.ts';

/** Compares two rows by the given keys, one after the other, as `ORDER BY` does. */
export function inOrder<Row>(...keys: ((row: Row) => Scalar)[]): (a: Row, b: Row) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = compareScalars(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Two values as the engine orders them: text by its code points, null last. */
export function compareScalars(left: Scalar, right: Scalar): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  return left < right ? -1 : 1;
}

/** `<` of JavaScript goes by code units, in which a rare character (𠮷, U+20BB7) comes before ！ (U+FF01). */
function compareText(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  return (left.codePointAt(at) ?? -1) - (right.codePointAt(at) ?? -1);
}
