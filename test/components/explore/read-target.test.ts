import { expect, test } from 'vitest';
import { targetAsRead } from '../../../src/components/explore/read-target.ts';

const NOTHING = { comparator: null, value: null, unit: null, date_start: null, date_end: null } as const;

test.each([
  [{ ...NOTHING, kind: 'quantity', comparator: '>=', value: 98, unit: '%' }, '≥ 98%', '≥ 98%'],
  [
    { ...NOTHING, kind: 'quantity', comparator: '<=', value: 183.59, unit: '万元' },
    '≤ 183.59 万元',
    '≤ 183.59 万元',
  ],
  [{ ...NOTHING, kind: 'quantity', comparator: '<=', value: 0.0001, unit: null }, '≤ 0.0001', '≤ 0.0001'],
  [{ ...NOTHING, kind: 'date', date_end: '2023-12-31' }, '至 2023-12-31', 'by 2023-12-31'],
  [
    { ...NOTHING, kind: 'date', date_start: '2023-01-01', date_end: '2023-12-31' },
    '2023-01-01 至 2023-12-31',
    '2023-01-01 to 2023-12-31',
  ],
  [{ ...NOTHING, kind: 'date' }, '日期', 'Date'],
  [{ ...NOTHING, kind: 'text' }, '文字', 'Text'],
  [{ ...NOTHING, kind: 'none' }, '未设', 'Not set'],
] as const)('%j is read as %s', (target, zh, en) => {
  expect(targetAsRead(target, 'zh')).toBe(zh);
  expect(targetAsRead(target, 'en')).toBe(en);
});
