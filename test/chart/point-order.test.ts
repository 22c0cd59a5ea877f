import { describe, expect, test } from 'vitest';
import { nextSpot, type PointKey, type Spot } from '../../src/chart/point-order.ts';

const spot = (lane: string, x: number, y: number): Spot => ({ lane, x, y });
/** Two lanes, the lower one given first: 3 4 5 above 2 0 1. */
const SPOTS = [
  spot('b', 20, 100),
  spot('b', 90, 110),
  spot('b', 5, 100),
  spot('a', 10, 10),
  spot('a', 50, 12),
  spot('a', 80, 5),
];

describe('the keys', () => {
  test.each<[PointKey, number, number]>([
    ['ArrowRight', 3, 4],
    ['ArrowRight', 5, 2],
    ['ArrowRight', 1, 1],
    ['ArrowLeft', 2, 5],
    ['ArrowLeft', 3, 3],
    ['ArrowDown', 4, 0],
    ['ArrowDown', 0, 0],
    ['ArrowUp', 1, 5],
    ['Home', 1, 2],
    ['End', 3, 5],
  ])('%s leads from %i to %i', (key, from, to) => {
    expect(nextSpot(SPOTS, from, key)).toBe(to);
  });

  test('one key alone reaches every point', () => {
    const seen = [3];
    for (const _ of SPOTS.slice(1)) seen.push(nextSpot(SPOTS, seen.at(-1) ?? 0, 'ArrowRight'));
    expect(seen).toEqual([3, 4, 5, 2, 0, 1]);
  });
});
