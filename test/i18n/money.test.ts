import { describe, expect, test } from 'vitest';
import { exactYuan, formatMoney, moneyTick, moneyTickWithUnit } from '../../src/i18n/money.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money', () => {
  test.each([
    [0, '0 元', 'CNY 0'],
    [180, '180 元', 'CNY 180'],
    [12_000, '1.2 万元', 'CNY 12,000'],
    [229_500, '22.95 万元', 'CNY 229,500'],
    [2_892_000, '289.2 万元', 'CNY 2.89 million'],
    [5_864_200, '586.42 万元', 'CNY 5.86 million'],
    [80_000_000, '8,000 万元', 'CNY 80 million'],
    [139_969_700, '1.4 亿元', 'CNY 140 million'],
  ])('%d yuan', (yuan, zh, en) => {
    expect(plain(formatMoney(yuan, 'zh'))).toBe(zh);
    expect(plain(formatMoney(yuan, 'en'))).toBe(en);
  });

  test('is never broken over two lines', () => expect(formatMoney(80_000_000, 'en')).not.toContain(' '));

  test('is exact to the 分', () => {
    expect(plain(exactYuan(123_456.78, 'zh'))).toBe('123,456.78 元');
    expect(plain(exactYuan(123_456.78, 'en'))).toBe('CNY 123,456.78');
  });

  test.each([
    [10_000, '1', '10k'],
    [1_000_000, '100', '1m'],
    [100_000_000, '10,000', '100m'],
  ])('tick at %d', (yuan, zh, en) =>
    expect([moneyTick(yuan, 'zh'), moneyTick(yuan, 'en')]).toEqual([zh, en]),
  );

  test('one tick says the unit', () => {
    expect(plain(moneyTickWithUnit(10_000, 'zh'))).toBe('1 万元');
    expect(plain(moneyTickWithUnit(10_000, 'en'))).toBe('CNY 10k');
  });
});
