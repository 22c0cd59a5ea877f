/** Rows or columns of a sheet without the hidden ones. */
export interface Shown {
  /** The first one that is shown, from `index` on; `undefined` where none is. */
  next(index: number): number | undefined;
  /** How many are shown before `index`. */
  before(index: number): number;
}

/** Counts the rows (or columns) from 0 to `last` that are shown. */
export function countShown(last: number, isHidden: (index: number) => boolean): Shown {
  const before = new Uint32Array(last + 2);
  const next = new Int32Array(last + 2).fill(-1);
  for (let index = 0; index <= last; index++)
    before[index + 1] = (before[index] ?? 0) + (isHidden(index) ? 0 : 1);
  for (let index = last; index >= 0; index--) next[index] = isHidden(index) ? (next[index + 1] ?? -1) : index;
  return {
    next(index) {
      const found = next[index] ?? -1;
      return found < 0 ? undefined : found;
    },
    before: (index) => before[Math.min(index, last + 1)] ?? 0,
  };
}
