import { atIndicator, budgetTerm, grouped, projectsWithIndicators, valueTerm } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ01: one cost target, a total, is above the budget of its project. */
export const costAboveBudget: Rule = {
  rule_id: 'DQ01',
  name: '成本指标高于项目预算',
  name_en: "Cost target above the project's budget",
  severity: 'error',
  rationale: '成本控制数高于预算数时，两者不能同时成立。',
  rationale_en: 'A cost ceiling above the budget cannot hold together with it.',
  formula: 'type = cost ∧ dimension = money ∧ denominator = null ∧ base_value > budget',
  check: (document, context) =>
    projectsWithIndicators(document).flatMap(({ project, indicators }) =>
      indicators
        .filter(
          (row) =>
            row.type === 'cost' &&
            row.dimension === 'money' &&
            row.denominator === null &&
            (row.base_value ?? 0) > project.budget_yuan,
        )
        .map((row) => {
          const cost = valueTerm(row, context);
          return {
            ...atIndicator(row, 'value_raw', context),
            message: `成本指标“${row.name}”为 ${grouped(cost.value)} 元，高于项目预算 ${grouped(project.budget_yuan)} 元。`,
            message_en: `The cost target “${row.name}” is ${grouped(cost.value)} yuan, above the budget of ${grouped(project.budget_yuan)} yuan.`,
            arithmetic: {
              terms: [cost],
              operator: '+' as const,
              result: cost.value,
              relation: '>' as const,
              compared: budgetTerm(project, context),
            },
          };
        }),
    ),
};
