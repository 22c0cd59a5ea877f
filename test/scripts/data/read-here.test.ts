import { describe, expect, it } from 'vitest';
import { isWorthThreads } from '../../../scripts/data/read-here.ts';

describe('isWorthThreads', () => {
  it.each([
    ['nothing is known yet', 0, 0, 10_000, false],
    ['five documents, the first ones slow', 700, 2, 3, false],
    ['a few are left', 1100, 90, 10, false],
    ['hundreds are left', 1100, 90, 400, true],
    ['three long ones are left', 4000, 2, 3, true],
  ])('where %s', (_, milliseconds, done, left, worth) => {
    expect(isWorthThreads(milliseconds, done, left)).toBe(worth);
  });
});
