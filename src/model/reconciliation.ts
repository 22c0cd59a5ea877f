import { z } from 'zod';
import { decimal, oneOf, requiredDecimal, requiredOneOf, requiredText, text } from './column.ts';
import { RECONCILIATION_VERDICTS, UNSAID_REASONS } from './reconciliation-verdict.ts';

/** What the cost targets of a project, and its quantities times unit costs, come to beside its budget. */
export const reconciliationSchema = z.strictObject({
  project_id: requiredText('项目编号', 'Project id'),
  document_id: requiredText('文件编号', 'Document id'),
  verdict: requiredOneOf(
    RECONCILIATION_VERDICTS,
    '相符、低于预算、高于预算，或无法判断',
    'Reconciles to the fen, below the budget, above it, or cannot be said',
  ),
  reason: oneOf(UNSAID_REASONS, '无法判断的原因', 'Why it cannot be said'),
  total_yuan: decimal('成本指标与数量×单价合计（元）', 'What the targets come to, in yuan'),
  budget_yuan: requiredDecimal('预算数（元）', 'Budget in yuan'),
  difference_yuan: decimal('合计减预算（元）', 'Total less budget, in yuan'),
  arithmetic: text('算式（JSON）', 'The arithmetic, as JSON'),
});

export type ReconciliationRow = z.infer<typeof reconciliationSchema>;
