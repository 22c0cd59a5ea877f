import { isRepayment } from '../../chart/budget-row.ts';

interface MoneyRow {
  project_id: string;
  name: string;
  budget_yuan: number;
}

/** Sum of budgets in yuan, exact to the 分: added as whole 分, not as fractions. */
export function sumOfBudgets(rows: readonly Pick<MoneyRow, 'budget_yuan'>[]): number {
  return rows.reduce((sum, { budget_yuan }) => sum + Math.round(budget_yuan * 100), 0) / 100;
}

/** Largest first; equal budgets in printed order. */
export function byBudget<Row extends MoneyRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => b.budget_yuan - a.budget_yuan || (a.project_id < b.project_id ? -1 : 1));
}

/** How far the bar of a sum goes: to the largest that is no repayment. Null for a repayment, which dwarfs the rest. */
export function barShare<Row extends MoneyRow>(row: Row, rows: readonly Row[]): number | null {
  const drawn = rows.filter((each) => !isRepayment(each));
  if (isRepayment(row) && drawn.length > 0) return null;
  const largest = Math.max(...(drawn.length > 0 ? drawn : rows).map(({ budget_yuan }) => budget_yuan));
  return largest > 0 ? row.budget_yuan / largest : 0;
}
