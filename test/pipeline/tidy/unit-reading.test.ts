import { describe, expect, it } from 'vitest';
import {
  isSameUnit,
  printedUnit,
  readDenominator,
  readUnit,
} from '../../../src/pipeline/tidy/unit-reading.ts';
import { vocabulary } from '../small-document.ts';

describe('readUnit', () => {
  it.each([
    [95, '%', 'ratio', 95, '%'],
    [95, '百分比', 'ratio', 95, '%'],
    [5, '‰', 'ratio', 5, '‰'],
    [48.29, '万元', 'money', 482_900, '元'],
    [1.1, '万元', 'money', 11_000, '元'],
    [1_234_567_890_123, '元', 'money', 1_234_567_890_123, '元'],
    [12, '万人', 'count', 120_000, '人'],
    [60, '名', 'count', 60, '人'],
    [102, '人次', 'count', 102, '人次'],
    [45, '万通/年', 'count', 450_000, '通/年'],
    [1.5, '万元/场', 'money', 15_000, '元/场'],
    [300, '元/人·次', 'money', 300, '元/人·次'],
    [7, '场次', 'count', 7, '次'],
    [400, '宗', 'count', 400, '件'],
    [2500, '平方米', 'area', 2500, '平方米'],
    [20, '摄氏度', 'temperature', 20, '摄氏度'],
    [1500, '米', 'length', 1500, '米'],
    // hours, days, working days, months and years are never turned into each other
    [4, '小时', 'duration', 4, '小时'],
    [3, '个工作日', 'duration', 3, '工作日'],
    [12, '个月', 'duration', 12, '月'],
  ])('%s %s is %s: %s %s', (value, unit, dimension, base_value, base_unit) => {
    expect(readUnit(value, unit, 'quantity', vocabulary)).toEqual({ dimension, base_value, base_unit });
  });

  it('reads 万 as 万元 under cost only', () => {
    const money = { dimension: 'money', base_value: 200_000, base_unit: '元' };
    expect(readUnit(20, '万', 'cost', vocabulary)).toEqual(money);
    expect(readUnit(20, '万', 'quantity', vocabulary).dimension).toBeNull();
  });

  it.each([null, '分', 'constructor', '__proto__'])('gives nothing for %s', (unit) => {
    const nothing = { dimension: null, base_value: null, base_unit: null };
    expect(readUnit(5, unit, 'quantity', vocabulary)).toEqual(nothing);
  });
});

describe('printedUnit', () => {
  it.each([
    ['%', null, '某率', '%', 'value'],
    [null, '人', '某人数（次）', '人', 'column'],
    [null, null, '某服务（个）', '个', 'name'],
    [null, null, '某服务（人均）', null, null],
    [null, 'constructor', '某事', 'constructor', 'column'],
  ])('value %s, column %s, name %s: %s from %s', (inValue, inColumn, name, unit, unit_source) => {
    expect(printedUnit(inValue, inColumn, name, vocabulary)).toEqual({ unit, unit_source });
  });
});

describe('isSameUnit', () => {
  it.each([
    ['%', '百分比', true],
    ['％', '%', true],
    ['人', '名', true],
    ['万元', '元', false],
    ['万', '元', false],
    ['分', '分', true],
    ['分', '人', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameUnit(one, other, vocabulary)).toBe(same);
  });
});

describe('readDenominator', () => {
  it.each([
    ['元/件', '办案成本', 'money', '件', 'unit'],
    ['元/人·次', '某费用', 'money', '人·次', 'unit'],
    ['元', '每名学员费用', 'money', '人', 'name'],
    ['元', '人均成本', 'money', '人', 'name'],
    ['元', '单次费用', 'money', '次', 'name'],
    ['元/人', '每人每月费用', 'money', '月·人', 'name'],
    // 每场 stands in the unit: the name's 每次 says the same
    ['万元/场', '每次培训费用', 'money', '场', 'unit'],
    ['元', '办案成本', 'money', null, null],
    // a share is of a whole, per nothing
    ['%', '每名学员合格率', 'ratio', null, null],
    [null, '某事', null, null, null],
  ] as const)('%s under %s is per %s', (unit, name, dimension, denominator, denominator_source) => {
    const expected = { denominator, denominator_source };
    expect(readDenominator(unit, name, dimension, vocabulary)).toEqual(expected);
  });
});
