import { expect, test } from 'vitest';
import { joinSql, sql } from '../../src/query/sql.ts';

test('a value becomes a parameter, never text', () => {
  expect(sql`name = ${"x' OR TRUE --"} AND year = ${2024}`).toEqual({
    sql: 'name = ? AND year = ?',
    params: ["x' OR TRUE --", 2024],
  });
});

test('pieces set into one another keep their parameters in order', () => {
  const either = joinSql([sql`a = ${1}`, sql`b = ${2}`], ' OR ');
  expect(sql`c = ${0} AND (${either}) AND d = ${null}`).toEqual({
    sql: 'c = ? AND (a = ? OR b = ?) AND d = ?',
    params: [0, 1, 2, null],
  });
});
