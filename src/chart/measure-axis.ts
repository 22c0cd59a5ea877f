import { roundTicks, type ValueAxis, valueAxis } from './axis.ts';

/** Shares above this stand on an axis that ends at 100. */
const HIGH_SHARE = 50;

/**
 * The axis of a measure between two pixels: shares end at their natural bound (100, or 0 where all are low), a lone
 * value has room on both sides, and values that span more than two decades get a log axis.
 */
export function measureAxis(values: readonly number[], unit: string, left: number, right: number): ValueAxis {
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  if (unit === '%') return linear(roundTicks(...shareRange(low, high), 5), left, right);
  if (low === high) return linear(roundTicks(0, high * 2, 4), left, right);
  if (high / low <= 100 && low < high / 2) return linear(roundTicks(0, high, 5), left, right);
  return valueAxis(values, left, right);
}

function shareRange(low: number, high: number): [number, number] {
  if (high <= HIGH_SHARE) return [0, high === 0 ? 1 : high * 1.5];
  return [Math.max(0, Math.floor(Math.min(low, 90) / 10) * 10 - 10), Math.max(100, high)];
}

function linear(ticks: number[], left: number, right: number): ValueAxis {
  const domain: [number, number] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const position = (value: number) => left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left);
  return { type: 'linear', ticks, domain, position };
}
