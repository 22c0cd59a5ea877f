import { describe, expect, test } from 'vitest';
import { packRows, unpackRows } from '../../src/chart/chart-rows.ts';
import { numeric, types } from './rows.ts';

describe('rows of a chart', () => {
  test('come out of a page as they went in, without what the chart does not have', () => {
    expect(unpackRows(packRows('numeric', numeric))).toEqual(numeric);
    expect(
      unpackRows(
        packRows(
          'types',
          types.map((row) => ({ ...row, other: 1 })),
        ),
      ),
    ).toEqual(types);
  });

  test('are refused where a column is missing', () => {
    expect(() => packRows('budgets', [{ project_id: 'a' }])).toThrow('chart budgets: expected a column name');
  });
});
