import { composeCost } from '../project-cost.ts';
import { productTerm } from './arithmetic.ts';
import { atIndicator, budgetTerm, grouped, projectsWithIndicators, valueTerm } from './hit.ts';
import type { Rule } from './rule.ts';

const FORCES_UP = ['>=', '>', '='];

/** DQ02: quantity × unit cost, with the fixed sums of the same project, comes to more than the budget. */
export const quantityTimesCost: Rule = {
  rule_id: 'DQ02',
  name: '数量×单价超出预算',
  name_en: 'Quantity times unit cost exceeds the budget',
  severity: 'error',
  rationale:
    '数量与单价相乘应与预算相匹配；不计算就看不出来。单价只是上限（≤）时，实际支出可以低于乘积，仅作提示。',
  rationale_en:
    'Quantity times unit cost should match the budget; without a calculator nobody sees it. Where the unit cost is only a ceiling (≤) the money spent may stay below the product, so that is a warning.',
  formula:
    'Σ quantity × unit cost + Σ fixed sums > budget, where the cost is per the thing the quantity counts',
  check: (document, context) =>
    projectsWithIndicators(document).flatMap(({ project, indicators }) => {
      const { products, sums, total, unpaired } = composeCost(project, indicators);
      const [first] = products;
      if (!first || unpaired.length > 0 || total <= project.budget_yuan) return [];
      const isForced = products.every(({ cost, count }) =>
        [cost, count].every(({ comparator }) => FORCES_UP.includes(comparator ?? '')),
      );
      const productTerms = products.map((product) => productTerm(product, (row) => valueTerm(row, context)));
      return [
        {
          ...atIndicator(first.cost, 'value_raw', context),
          severity: isForced ? ('error' as const) : ('warning' as const),
          message: `按所印数量与单价相乘${sums.length > 0 ? '并加上各项固定费用' : ''}为 ${grouped(total)} 元，高于项目预算 ${grouped(project.budget_yuan)} 元${isForced ? '' : '；单价是上限，实际可以更低'}。`,
          message_en: `The printed quantity times the printed unit cost${sums.length > 0 ? ', with the fixed sums,' : ''} comes to ${grouped(total)} yuan, above the budget of ${grouped(project.budget_yuan)} yuan${isForced ? '' : '; the unit cost is a ceiling, so the money spent may be less'}.`,
          arithmetic: {
            terms: [...productTerms, ...sums.map((row) => valueTerm(row, context))],
            operator: '+' as const,
            result: total,
            relation: '>' as const,
            compared: budgetTerm(project, context),
          },
        },
      ];
    }),
};
