import { expect, test } from 'vitest';
import { resultSentence } from '../../../src/components/sql/result-sentence.ts';
import type { BenchResult } from '../../../src/query/bench/run-statement.ts';

const result = (rows: number, more: Partial<BenchResult> = {}): BenchResult => ({
  kind: 'query',
  columns: [{ name: 'a', type: 'INTEGER', isNumber: true }],
  rows: Array.from({ length: rows }, () => [7]),
  cut: null,
  ...more,
});
const COUNT = [{ name: 'Count', type: null, isNumber: true }];

test.each([
  [result(1234), '1,234 行 × 1 列，用时 0.5 秒。'],
  [result(0), '没有符合的行。用时 0.5 秒。'],
  [result(10, { cut: 'rows' }), '结果不止 10 行：只取了前 10 行 × 1 列，其余没有读取。用时 0.5 秒。'],
  [result(10, { cut: 'size' }), expect.stringContaining('结果太大：只取了前 10 行')],
  [result(1, { kind: 'change', columns: COUNT }), expect.stringContaining('涉及 7 行')],
  [result(1, { kind: 'change' }), '已运行，用时 0.5 秒。改动只在您的这份副本里。'],
  [result(0, { kind: 'change', columns: COUNT }), '已运行，用时 0.5 秒。改动只在您的这份副本里。'],
])('says what came of it', (given, sentence) => {
  expect(resultSentence(given, 0.5, 'zh')).toEqual(sentence);
});

test('says it in English too', () => {
  expect(resultSentence(result(2), 12.4, 'en')).toBe('2 rows × 1 column in 12 s.');
});
