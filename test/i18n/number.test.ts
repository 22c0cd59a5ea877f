import { expect, test } from 'vitest';
import { formatList, formatNumber, formatShare, formatYears } from '../../src/i18n/number.ts';

test.each([
  [0, '0%'],
  [0.001, 'under 1%'],
  [0.714, '71%'],
  [0.999, 'over 99%'],
  [1, '100%'],
])('a share of %d is %s', (share, words) => expect(formatShare(share, 'en')).toBe(words));

test.each([
  [[], '', ''],
  [['甲'], '甲', '甲'],
  [['甲', '乙', '丙'], '甲、乙和丙', '甲, 乙 and 丙'],
])('%j as a list', (items, zh, en) =>
  expect([formatList(items, 'zh'), formatList(items, 'en')]).toEqual([zh, en]),
);

test('numbers part their thousands', () => expect(formatNumber(1485.345, 'zh')).toBe('1,485.35'));

test('years are one or a span', () =>
  expect([formatYears(2021, 2021), formatYears(2021, 2024)]).toEqual(['2021', '2021–2024']));

test('a name that turns the direction of text around turns none of the names beside it around', () => {
  expect(formatList(['甲\u202e', '乙'], 'zh')).toBe('\u2068甲\u202e\u2069和乙');
});
