/** Powers of ten from the one at or below the smallest value to the one at or above the largest; never fewer than two. */
export function decadesOf(values: readonly number[]): number[] {
  const low = values.length === 0 ? 0 : Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = values.length === 0 ? 1 : Math.ceil(Math.log10(Math.max(...values)) - 1e-9);
  const last = Math.max(high, low + 1);
  return Array.from({ length: last - low + 1 }, (_, step) => 10 ** (low + step));
}

/** Where a value stands between two pixels on a log axis over `decades`: what Plot's scale will answer, before it is made. */
export function logPosition(
  decades: readonly number[],
  left: number,
  right: number,
): (value: number) => number {
  const low = Math.log10(decades[0] ?? 1);
  const high = Math.log10(decades.at(-1) ?? 10);
  return (value) => left + ((Math.log10(value) - low) / (high - low)) * (right - left);
}

/** Round numbers from at or below `low` to at or above `high`, in about `count` steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(low: number, high: number, count: number): number[] {
  const span = Math.max(high - low, Math.abs(high) * 1e-6, 1e-9);
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.999) ?? 10);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** A scale of values: log where they span more than two decades and none is zero or less, else linear. */
export interface ValueAxis {
  type: 'log' | 'linear';
  ticks: number[];
  /** The ends of the axis. */
  domain: [number, number];
  /** Where a value stands, between two pixels. */
  position: (value: number) => number;
}

/** The axis that holds `values` between the pixels `left` and `right`. */
export function valueAxis(values: readonly number[], left: number, right: number): ValueAxis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low > 100) {
    const ticks = decadesOf(values);
    return { type: 'log', ticks, domain: ends(ticks), position: logPosition(ticks, left, right) };
  }
  const ticks = roundTicks(low, high, right - left > 400 ? 6 : 4);
  const domain = ends(ticks);
  const position = (value: number) => left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left);
  return { type: 'linear', ticks, domain, position };
}

const ends = (ticks: readonly number[]): [number, number] => [ticks[0] ?? 0, ticks.at(-1) ?? 1];
