import { describe, expect, it } from 'vitest';
import { maybeDateTarget } from '../../../src/pipeline/tidy/date-target.ts';

describe('maybeDateTarget', () => {
  it.each([
    // a period
    ['2023年全年', '2023-01-01', '2023-12-31'],
    ['2023年', '2023-01-01', '2023-12-31'],
    ['2023年度', '2023-01-01', '2023-12-31'],
    ['2023年1月至12月', '2023-01-01', '2023-12-31'],
    ['2023年3月-6月', '2023-03-01', '2023-06-30'],
    ['2024年1月至2月', '2024-01-01', '2024-02-29'],
    // a deadline
    ['2023年底前', null, '2023-12-31'],
    ['2023年年底前', null, '2023-12-31'],
    ['2021年底前完成发放', null, '2021-12-31'],
    ['2023年12月31日前', null, '2023-12-31'],
    ['2023-12-31', null, '2023-12-31'],
    ['2023.6.30前', null, '2023-06-30'],
    ['2023 年 12 月 31 日前', null, '2023-12-31'],
    ['2024年2月29日前', null, '2024-02-29'],
    ['2023年11月底前', null, '2023-11-30'],
    // the words fix no day
    ['2023年12月前', null, null],
    ['2023年12月前完成', null, null],
    ['全年', null, null],
    ['年底前', null, null],
    ['12月31日', null, null],
    ['12月31日前', null, null],
    ['2月29日前', null, null],
    ['12月前', null, null],
    ['自受理之日起3个工作日', null, null],
  ])('reads %s as %s to %s', (printed, date_start, date_end) => {
    expect(maybeDateTarget(printed)).toEqual({ date_start, date_end });
  });

  it.each([
    // no such day
    '2023年13月前',
    '2023年0月前',
    '2023年2月29日前',
    '2023年4月31日前',
    '2023年1月至31月',
    '2023年5月至3月',
    '13月31日',
    '2月30日前',
    // a number of months, years, days
    '12月',
    '12个月',
    '1年',
    '1000年',
    '3日内',
    '3个工作日',
    // words
    '两次',
    '每月15日前',
    '长期',
    '按时完成',
    '2023年12月31日前完成，2024年复查',
    '2023',
    '',
  ])('does not read %s', (printed) => {
    expect(maybeDateTarget(printed)).toBeUndefined();
  });
});
