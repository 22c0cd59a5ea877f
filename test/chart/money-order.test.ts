import { expect, test } from 'vitest';
import { byMoney, withinMeasures } from '../../src/chart/money-order.ts';

const budgets = [
  { agency_id: 'a', budget_yuan: 1 },
  { agency_id: 'b', budget_yuan: 2 },
  { agency_id: 'a', budget_yuan: 3 },
  { agency_id: 'c', budget_yuan: 4 },
];
const inOrder = byMoney(budgets);
const row = (agency_id: string, measure_id: string) => ({ agency_id, measure_id });

test('the agency with the most money comes first, a tie by its id; its rows keep their order', () => {
  expect(inOrder(budgets).map(({ agency_id, budget_yuan }) => `${agency_id}${budget_yuan}`)).toEqual([
    ...['a1', 'a3', 'c4', 'b2'],
  ]);
});

test('measures keep the order in which they come', () => {
  const rows = [row('b', 'm2'), row('a', 'm2'), row('c', 'm1')];
  expect(withinMeasures(rows, inOrder)).toEqual([row('a', 'm2'), row('b', 'm2'), row('c', 'm1')]);
});
