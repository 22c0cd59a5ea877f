import { expect, test } from 'vitest';
import { jsonText } from '../../src/export/json.ts';

const ROWS = [
  { a: '=100%', n: 1.5, b: null, left_out: 1 },
  { a: '"引号"\n', n: null, b: true, left_out: 2 },
];

test('a row is a line, its columns in order, its text untouched', () => {
  expect(jsonText(['n', 'a', 'b'], ROWS)).toBe(
    '[\n{"n":1.5,"a":"=100%","b":null},\n{"n":null,"a":"\\"引号\\"\\n","b":true}\n]\n',
  );
});

test('no rows are an empty list', () => {
  expect(JSON.parse(jsonText(['a'], []))).toEqual([]);
});

test('a column that a row lacks is an error', () => {
  expect(() => jsonText(['z'], ROWS)).toThrow(/column z/);
});
