import type { AgencyYear } from './agency-strip.ts';

/** One project and its money. */
export interface BudgetRow extends AgencyYear {
  project_id: string;
  name: string;
  budget_yuan: number;
}

/** Projects with an amount: a log axis has no zero. What is left out is counted by the figure. */
export function drawableBudgets<Row extends BudgetRow>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => row.budget_yuan > 0);
}

/** True for money that pays back an earlier advance (归垫): it buys nothing this year and dwarfs what does. */
export function isRepayment(row: Pick<BudgetRow, 'name'>): boolean {
  return row.name.includes('归垫');
}
