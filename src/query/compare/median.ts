/** A median of fewer targets says nothing that they do not say. */
const FEWEST = 3;

/** The middle value, or the mean of the two in the middle; null below three values. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length < FEWEST) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

/** Where a target stands beside the median of what is published. */
export function besideMedian(value: number, median: number): 'above' | 'below' | 'at' {
  if (value === median) return 'at';
  return value > median ? 'above' : 'below';
}
