import type { RuleRow } from '../../model/finding.ts';
import { duplicateProjectCode } from './dq03-duplicate-project-code.ts';
import { paymentPlanBelow100 } from './dq05-payment-plan-below-100.ts';
import { weights } from './dq06-weights.ts';
import { level2UnderWrongLevel1 } from './dq08-level2-under-wrong-level1.ts';
import { totals } from './dq21-totals.ts';
import type { Rule } from './rule.ts';
import { RULES_TO_COME } from './rules-to-come.ts';

/** The rules that run, in the order of their numbers. One rule, one file. */
export const RULES: readonly Rule[] = [
  duplicateProjectCode,
  paymentPlanBelow100,
  weights,
  level2UnderWrongLevel1,
  totals,
];

/** All thirty rules as rows; `checked` tells those that run from those that are named only. */
export function ruleRows(): RuleRow[] {
  const checked = RULES.map(({ check: _, formula: __, ...words }) => ({ ...words, checked: true }));
  const named = RULES_TO_COME.map((words) => ({ ...words, checked: false }));
  return [...checked, ...named].toSorted((a, b) => (a.rule_id < b.rule_id ? -1 : 1));
}
