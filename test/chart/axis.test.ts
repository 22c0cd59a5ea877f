import { describe, expect, test } from 'vitest';
import { decadesOf, roundTicks, valueAxis } from '../../src/chart/axis.ts';

describe('decades', () => {
  test.each([
    [
      [12_000, 80_000_000],
      [1e4, 1e5, 1e6, 1e7, 1e8],
    ],
    [
      [10, 100],
      [10, 100],
    ],
    [[100], [100, 1000]],
    [[], [1, 10]],
  ])('of %j are %j', (values, decades) => expect(decadesOf(values)).toEqual(decades));
});

describe('round ticks', () => {
  test.each([
    [0, 100, 5, [0, 20, 40, 60, 80, 100]],
    [62, 98, 4, [60, 70, 80, 90, 100]],
    [0.2, 0.9, 4, [0.2, 0.4, 0.6, 0.8, 1]],
    [90, 90, 4, [90, 90.00002]],
  ])('from %d to %d in about %d steps', (low, high, count, ticks) => {
    const found = roundTicks(low, high, count);
    expect(found.length).toBeGreaterThan(1);
    if (low !== high) expect(found).toEqual(ticks);
  });
});

describe('a value axis', () => {
  test.each([
    [[1, 1000], 'log'],
    [[1, 50], 'linear'],
    [[0, 1000], 'linear'],
  ])('over %j is %s', (values, type) => expect(valueAxis(values, 0, 100).type).toBe(type));

  test('puts its ends at its pixels', () => {
    const axis = valueAxis([1, 1000], 10, 110);
    expect([axis.position(1), axis.position(1000)]).toEqual([10, 110]);
  });
});
