import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maybeAmount } from '../../src/search/amount.ts';

test.each([
  ['25万元', 250000],
  ['25万', 250000],
  ['25.00万元', 250000],
  ['250000元', 250000],
  ['250,000元', 250000],
  ['250000', 250000],
  ['≤25万元', 250000],
  ['0.8亿元', 80000000],
  ['8.2万', 82000],
  ['123456.78元', 123456.78],
  ['5元', 5],
  ['2023', null],
  ['95%', null],
  ['25万元以上', null],
  ['2,5元', null],
  ['万元', null],
  ['法律援助', null],
  ['', null],
])('%j is %j yuan', (word, yuan) => {
  expect(maybeAmount(word)).toBe(yuan);
});

test('every sum of 分 under a hundred thousand million yuan is exact in 万元', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 13 }), (fen) => {
      const digits = String(fen).padStart(7, '0');
      expect(maybeAmount(`${Number(digits.slice(0, -6))}.${digits.slice(-6)}万元`)).toBe(fen / 100);
    }),
  );
});
