/**
 * Numbers from 0 to below 1, the same row of them for the same seed on every machine (mulberry32). Written here because
 * a set must come out the same for years, whatever a library changes.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order that the seed decides. */
export function shuffled<T>(things: readonly T[], random: () => number): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** Whole numbers that add up to `total`, each at least 1, in proportion to the weights (largest remainders). */
export function share(total: number, weights: readonly number[]): number[] {
  if (total < weights.length) throw new Error(`expected at least ${weights.length} to share, found ${total}`);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight / sum) * (total - weights.length));
  const parts = exact.map(Math.floor);
  const left = total - weights.length - parts.reduce((all, part) => all + part, 0);
  const largest = exact
    .map((part, index) => [part % 1, index] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, index] of largest.slice(0, left)) parts[index] = (parts[index] as number) + 1;
  return parts.map((part) => part + 1);
}
