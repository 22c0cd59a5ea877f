import type { ReconciliationVerdict, UnsaidReason } from '../model/reconciliation-verdict.ts';
import { type BudgetRow, drawableBudgets } from './budget-row.ts';

/** A project, its budget, and what its cost targets come to. Money in yuan. */
export interface ReconciledRow extends BudgetRow {
  verdict: ReconciliationVerdict;
  /** Why it cannot be said; null where it can. */
  reason: UnsaidReason | null;
  /** Null where no cost target is printed. Not a total where it cannot be said. */
  total_yuan: number | null;
}

/** Where a project stands in the chart: beside its budget, or why that cannot be said. */
export const RECONCILIATION_LANES = [
  'equal',
  'above',
  'below',
  'no_quantity',
  'price_per_what',
  'no_cost',
] as const;
export type ReconciliationLane = (typeof RECONCILIATION_LANES)[number];

/** The lane of a project. */
export function laneOf({ verdict, reason }: Pick<ReconciledRow, 'verdict' | 'reason'>): ReconciliationLane {
  return verdict === 'unsaid' ? (reason ?? 'no_cost') : verdict;
}

/** A project whose targets come to more or less than its budget, so that two amounts are drawn. */
export type DifferingRow = ReconciledRow & { total_yuan: number };

/** True where the targets come to another sum than the budget. */
export function differs(row: ReconciledRow): row is DifferingRow {
  return (row.verdict === 'above' || row.verdict === 'below') && row.total_yuan !== null;
}

/** What the chart draws: a log axis has no zero. */
export const drawableReconciled: (rows: readonly ReconciledRow[]) => ReconciledRow[] = drawableBudgets;
