import { expect, test } from 'vitest';
import { resultNumber } from '../../src/chart/result-number.ts';

test.each([
  [1928000.5, '1,928,000.5'],
  [-0.05, '-0.05'],
  [0, '0'],
  [1.23456789e20, '1.23e+20'],
  [1e300, '1e+300'],
  [0.0000000123, '1.23e-8'],
])('%d is written %s', (value, text) => {
  expect(resultNumber(value, 'zh')).toBe(text);
});
