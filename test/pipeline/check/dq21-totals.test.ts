import { describe, expect, it } from 'vitest';
import { hits, runRule } from './run-rule.ts';

const money = (
  budget_yuan: number,
  fiscal_yuan: number | null,
  special_account_yuan: number | null = null,
  other_yuan: number | null = null,
) => ({
  budget_yuan,
  fiscal_yuan,
  special_account_yuan,
  other_yuan,
});

describe('DQ21, a budget and its sources', () => {
  it.each([[money(100, 90)], [money(100, 60, 30, 11)], [money(100, 99.99)]])('hits %o', (project) => {
    expect(hits('DQ21', [project])).toEqual(['p1']);
  });

  it.each([
    [money(100, 100)],
    [money(100, 60, 30, 10)],
    // 0.1 + 0.2 is 0.3 in fen
    [money(0.3, 0.1, 0.2)],
    [money(100, 100, 0, 0)],
    // sources that are not printed cannot differ
    [money(100, null)],
  ])('lets %o be', (project) => {
    expect(hits('DQ21', [project])).toEqual([]);
  });
});

describe('DQ21, printed totals', () => {
  const projects = [money(0.1, null), money(0.2, null)];
  const lines = (totals: { yuan: number; line: number }[]) =>
    runRule('DQ21', projects, { totals }).map(({ line_start }) => line_start);

  it.each([
    ['a total that is the sum', [{ yuan: 0.3, line: 4 }], []],
    ['no total', [], []],
    ['a total one fen off', [{ yuan: 0.31, line: 4 }], [4]],
    [
      'the second of two totals',
      [
        { yuan: 0.3, line: 4 },
        { yuan: 0.2, line: 5 },
      ],
      [5],
    ],
  ])('%s', (_, totals, expected) => {
    expect(lines(totals)).toEqual(expected);
  });
});
