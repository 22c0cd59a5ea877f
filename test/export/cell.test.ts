import { describe, expect, test } from 'vitest';
import { cellOf } from '../../src/export/cell.ts';

test.each(['', 'a', 0, -1.5, true, false, null])('a cell may be %j', (value) => {
  expect(cellOf({ a: value }, 'a')).toBe(value);
});

describe('is an error, not an empty cell', () => {
  test.each([
    ['a column that is not there', {}],
    ['not a number', { a: Number.NaN }],
    ['infinity', { a: Number.POSITIVE_INFINITY }],
    ['a bigint', { a: 1n }],
    ['an object', { a: {} }],
  ])('%s', (_, row) => {
    expect(() => cellOf(row, 'a')).toThrow(/column a: expected/);
  });
});
