import { expect, test } from 'vitest';
import { barRows, dotRows, likelyColumns } from '../../../src/components/sql/result-chart-rows.ts';
import type { BenchColumn, BenchResult } from '../../../src/query/bench/run-statement.ts';
import type { Scalar } from '../../../src/query/connector.ts';

/** A result whose columns are numbers where their names end in `#`. */
function result(names: string, ...rows: Scalar[][]): BenchResult {
  const columns = names
    .split(' ')
    .map((name): BenchColumn => ({ name: name.replace('#', ''), type: null, isNumber: name.endsWith('#') }));
  return { kind: 'query', columns, rows, cut: null };
}

test.each([
  [
    'agency project line_start# budget#',
    [
      ['a', 'p', 1, 5],
      ['a', 'q', 2, 6],
    ],
    { x: 1, y: 3 },
  ],
  [
    'document_id value_raw name n#',
    [
      ['d', 'r', 'x', 1],
      ['e', 's', 'x', 2],
    ],
    { x: 2, y: 3 },
  ],
  ['document_id n#', [['d', 1]], { x: 0, y: 1 }],
  ['year# seq#', [[2021, 1]], { x: 0, y: 0 }],
  ['name', [['x']], { x: 0, y: -1 }],
])('of %s the likely columns are drawn', (names, rows, columns) => {
  expect(likelyColumns(result(names, ...(rows as Scalar[][])))).toEqual(columns);
});

test('bars stand for the rows with a number, in their order', () => {
  const rows: Scalar[][] = [
    ['b', '1234.50'],
    [null, 1],
    ['c', null],
    ['a', 'NaN'],
  ];
  expect(barRows(result('name n#', ...rows), { x: 0, y: 1 }, 'zh')).toEqual([
    { label: 'b', value: 1234.5, text: '1,234.5' },
    { label: 'NULL', value: 1, text: '1' },
  ]);
});

test('dots stand for the rows with both', () => {
  const rows: Scalar[][] = [
    [1, '2.5'],
    [null, 1],
    [3, Number.POSITIVE_INFINITY],
  ];
  expect(dotRows(result('a# b#', ...rows), { x: 0, y: 1 })).toEqual([{ x: 1, y: 2.5 }]);
});
