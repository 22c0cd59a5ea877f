import { expect, test } from 'vitest';
import { dodge } from '../../src/chart/dodge.ts';

test('circles that are apart stay on the line', () => expect(dodge([0, 50, 100], 4)).toEqual([0, 0, 0]));

test('circles of one place are stacked around the line', () => {
  expect(dodge([10, 10, 10], 4, 0).sort((a, b) => a - b)).toEqual([-8, 0, 8]);
});

test('no two circles cover each other', () => {
  const xs = Array.from({ length: 60 }, (_, index) => (index * 37) % 50);
  const ys = dodge(xs, 3);
  for (let a = 0; a < xs.length; a++) {
    for (let b = 0; b < a; b++) {
      const distance = Math.hypot((xs[a] ?? 0) - (xs[b] ?? 0), (ys[a] ?? 0) - (ys[b] ?? 0));
      expect(distance).toBeGreaterThan(5.99);
    }
  }
});
