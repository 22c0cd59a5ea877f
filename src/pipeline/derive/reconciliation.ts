import type { IndicatorRow } from '../../model/indicator.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { ReconciliationRow } from '../../model/reconciliation.ts';
import type { UnsaidReason } from '../../model/reconciliation-verdict.ts';
import { productTerm } from '../check/arithmetic.ts';
import type { Arithmetic, Term } from '../check/rule.ts';
import { addYuan } from '../money.ts';
import { type CostComposition, composeCost } from '../project-cost.ts';

/** One row a project: what its targets come to beside its budget, with the rows used. Money in yuan, exact to the fen. */
export function reconcile(
  projects: readonly ProjectRow[],
  indicators: readonly IndicatorRow[],
): ReconciliationRow[] {
  const own = Map.groupBy(indicators, ({ project_id }) => project_id);
  return projects.map((project) => reconcileProject(project, own.get(project.project_id) ?? []));
}

function reconcileProject(project: ProjectRow, indicators: readonly IndicatorRow[]): ReconciliationRow {
  const cost = composeCost(project, indicators);
  const { project_id, document_id, budget_yuan } = project;
  const reason = maybeUnsaid(cost, budget_yuan);
  const difference = addYuan([cost.total, -budget_yuan]);
  if (reason !== undefined) {
    const total_yuan = reason === 'no_cost' ? null : cost.total;
    return {
      project_id,
      document_id,
      verdict: 'unsaid',
      reason,
      total_yuan,
      budget_yuan,
      difference_yuan: null,
      arithmetic: reason === 'no_cost' ? null : JSON.stringify(arithmeticOf(cost, project)),
    };
  }
  return {
    project_id,
    document_id,
    verdict: difference === 0 ? 'equal' : difference < 0 ? 'below' : 'above',
    reason: null,
    total_yuan: cost.total,
    budget_yuan,
    difference_yuan: difference,
    arithmetic: JSON.stringify(arithmeticOf(cost, project)),
  };
}

function maybeUnsaid(
  { products, sums, unpaired, total }: CostComposition,
  budget: number,
): UnsaidReason | undefined {
  if (products.length + sums.length + unpaired.length === 0) return 'no_cost';
  if (unpaired.length > 0) return 'no_quantity';
  // A price that turns out to fill or exceed the budget is one; below it, it may be per something else.
  return products.some(({ isAssumed }) => isAssumed) && total < budget ? 'price_per_what' : undefined;
}

function arithmeticOf({ products, sums, total }: CostComposition, project: ProjectRow): Arithmetic {
  const terms: Term[] = [...products.map((product) => productTerm(product, termOf)), ...sums.map(termOf)];
  return {
    terms,
    operator: '+',
    result: total,
    relation: total === project.budget_yuan ? '=' : total < project.budget_yuan ? '<' : '>',
    compared: { label: '预算数', value: project.budget_yuan, unit: '元', line: project.line_start },
  };
}

const termOf = ({ name, base_value, base_unit, line_start }: IndicatorRow): Term => ({
  label: name,
  value: base_value ?? 0,
  unit: base_unit,
  line: line_start,
});
