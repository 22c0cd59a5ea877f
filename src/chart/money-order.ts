import type { BudgetRow } from './budget-row.ts';

/**
 * Sorts rows by agency, the one with the most money first, so that every chart that stands beside another has the same
 * order. `budgets` are all projects, whatever is shown. Rows of one agency keep their order.
 */
export function byMoney(budgets: readonly Pick<BudgetRow, 'agency_id' | 'budget_yuan'>[]) {
  const money = new Map<string, number>();
  for (const { agency_id, budget_yuan } of budgets)
    money.set(agency_id, (money.get(agency_id) ?? 0) + budget_yuan);
  const order = [...money].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([agency]) => agency);
  return <Row extends { agency_id: string }>(rows: readonly Row[]): Row[] =>
    [...rows].sort((a, b) => order.indexOf(a.agency_id) - order.indexOf(b.agency_id));
}

/** Rows of each measure put through `arrange`, the measures in the order in which they come. */
export function withinMeasures<Row extends { measure_id: string }, Out>(
  rows: readonly Row[],
  arrange: (rows: Row[]) => Out[],
): Out[] {
  const measures = [...new Set(rows.map(({ measure_id }) => measure_id))];
  return measures.flatMap((measure) => arrange(rows.filter(({ measure_id }) => measure_id === measure)));
}
