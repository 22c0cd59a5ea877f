import { expect, test } from 'vitest';
import { drawnNumber, fileValue, namedRows, uniqueNames } from '../../../src/components/sql/result-values.ts';
import type { BenchColumn } from '../../../src/query/bench/run-statement.ts';

const column = (name: string, isNumber = false): BenchColumn => ({ name, type: null, isNumber });

test('names of columns become keys that differ', () => {
  const names = ['a', 'a', '', 'a_2', 'a', ''].map((name) => column(name));
  expect(uniqueNames(names)).toEqual(['a', 'a_2', 'column_3', 'a_2_2', 'a_3', 'column_6']);
});

test.each([
  ['1.50', true, 1.5],
  ['9007199254740993', true, '9007199254740993'],
  ['1.50', false, '1.50'],
  [Number.NaN, true, 'NaN'],
  [Number.NEGATIVE_INFINITY, true, '-Infinity'],
  [null, true, null],
  [true, false, true],
  ['', false, ''],
])('a file holds %j (number: %j) as %j', (cell, isNumber, value) => {
  expect(fileValue(cell, column('a', isNumber))).toBe(value);
});

test.each([
  ['1.50', 1.5],
  ['', null],
  ['x', null],
  ['Infinity', null],
  [null, null],
  [true, null],
  [2, 2],
])('a chart draws %j as %j', (cell, number) => {
  expect(drawnNumber(cell)).toBe(number);
});

test('rows get their keys', () => {
  const columns = [column('a', true), column('a')];
  const result = { kind: 'query', columns, rows: [['1.0', 'x']], cut: null } as const;
  expect(namedRows({ ...result, rows: [['1.0', 'x']] }, uniqueNames(columns))).toEqual([{ a: 1, a_2: 'x' }]);
});
