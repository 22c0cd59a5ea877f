import { expect, test } from 'vitest';
import { axisLabel, baseUnitLabel } from '../../src/i18n/axis.ts';

test.each([
  ['%', null, '%', '%'],
  ['元', null, '元', 'CNY'],
  ['元', '人', '元/人', 'CNY per person'],
  ['元', '人·年', '元/人·年', 'CNY per person per year'],
])('the axis %s per %s', (base_unit, denominator, zh, en) => {
  expect(axisLabel({ base_unit, denominator }, 'zh')).toBe(zh);
  expect(axisLabel({ base_unit, denominator }, 'en')).toBe(en);
});

test('a base unit may hold its denominator', () => {
  expect(baseUnitLabel('元/人·次', 'zh')).toBe('元/人·次');
  expect(baseUnitLabel('元/件', 'en')).toBe('CNY per case or item');
});
