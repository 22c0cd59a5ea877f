import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addYuan, isMoneyUnit, type MoneyUnit, maybeYuan } from '../../src/pipeline/money.ts';

describe('maybeYuan', () => {
  it.each([
    ['8.2', '万元', 82_000],
    ['1.1', '万元', 11_000],
    ['0.07', '万元', 700],
    ['123,456.78', '元', 123_456.78],
    ['123，456.78', '元', 123_456.78],
    ['1,485.34', '万元', 14_853_400],
    ['279.00', '万元', 2_790_000],
    ['150,000', '元', 150_000],
    ['0.000001', '万元', 0.01],
    ['1.2300000', '元', 1.23],
    ['2', '亿元', 200_000_000],
    ['-3.5', '万元', -35_000],
    ['0', '元', 0],
    [' 5 ', '元', 5],
    ['90071992547409.91', '元', 90_071_992_547_409.91],
  ] as const)('%s %s is %d yuan', (printed, unit, yuan) => {
    expect(maybeYuan(printed, unit)).toBe(yuan);
  });

  it.each([
    ['0.001', '元', 'more decimals than 分'],
    ['0.0000001', '万元', 'more decimals than 分'],
    ['12,34', '元', 'separators in the wrong place'],
    ['1,2345', '元', 'separators in the wrong place'],
    ['五万', '元', 'words'],
    ['5万', '元', 'a unit behind'],
    ['5元', '元', 'a unit behind'],
    ['1.2.3', '元', 'two points'],
    ['', '元', 'nothing'],
    ['-', '元', 'a sign alone'],
    ['1e3', '元', 'a power of ten'],
    ['90071992547409.92', '元', 'more digits than can be held exactly'],
    ['9'.repeat(100_000), '元', 'more digits than can be held exactly'],
  ] as [string, MoneyUnit, string][])('%s %s is no amount: %s', (printed, unit) => {
    expect(maybeYuan(printed, unit)).toBeUndefined();
  });

  it('is exact for every amount of fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000_000 }), (fen) => {
        const printed = `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expect(maybeYuan(printed, '元')).toBe(fen / 100);
        expect(maybeYuan(printed, '万元')).toBe(fen * 100);
      }),
    );
  });
});

describe('addYuan', () => {
  it.each([
    [[0.1, 0.2], 0.3],
    [[1.1, 2.2, 3.3], 6.6],
    [[82.6, -0.6], 82],
    [[], 0],
  ])('%j is %d', (amounts, sum) => {
    expect(addYuan(amounts)).toBe(sum);
  });
});

describe('isMoneyUnit', () => {
  it.each([
    ['元', true],
    ['万元', true],
    ['亿元', true],
    ['万', false],
    ['toString', false],
  ])('%s: %s', (unit, is) => {
    expect(isMoneyUnit(unit)).toBe(is);
  });
});
