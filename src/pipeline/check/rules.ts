import type { RuleRow } from '../../model/finding.ts';
import { costAboveBudget } from './dq01-cost-above-budget.ts';
import { quantityTimesCost } from './dq02-quantity-times-cost.ts';
import { duplicateProjectCode } from './dq03-duplicate-project-code.ts';
import { projectCodePattern } from './dq04-project-code-pattern.ts';
import { paymentPlanBelow100 } from './dq05-payment-plan-below-100.ts';
import { weights } from './dq06-weights.ts';
import { level1Weights } from './dq07-level1-weights.ts';
import { level2UnderWrongLevel1 } from './dq08-level2-under-wrong-level1.ts';
import { level2Name } from './dq09-level2-name.ts';
import { comparatorDirection } from './dq10-comparator-direction.ts';
import { numberInName } from './dq11-number-in-name.ts';
import { objectiveAndIndicator } from './dq12-objective-and-indicator.ts';
import { repeatsItself } from './dq13-repeats-itself.ts';
import { notApplicable } from './dq14-not-applicable.ts';
import { copiedTargets } from './dq15-copied-targets.ts';
import { descriptionRepeatsName } from './dq16-description-repeats-name.ts';
import { impossibleBound } from './dq17-impossible-bound.ts';
import { missingUnit } from './dq18-missing-unit.ts';
import { pricePerWhat } from './dq19-price-per-what.ts';
import { heading } from './dq20-heading.ts';
import { totals } from './dq21-totals.ts';
import { periodAndYear } from './dq22-period-and-year.ts';
import { rateAsQuantity } from './dq23-rate-as-quantity.ts';
import { outcomeIsOutput } from './dq24-outcome-is-output.ts';
import { duplicateIndicator } from './dq25-duplicate-indicator.ts';
import { missingClass } from './dq26-missing-class.ts';
import { unusualSatisfaction } from './dq27-unusual-satisfaction.ts';
import { ambiguousTime } from './dq28-ambiguous-time.ts';
import { formula } from './dq29-formula.ts';
import { routineRow } from './dq30-routine-row.ts';
import type { Rule } from './rule.ts';

/** The rules, in the order of their numbers. One rule, one file. */
export const RULES: readonly Rule[] = [
  costAboveBudget,
  quantityTimesCost,
  duplicateProjectCode,
  projectCodePattern,
  paymentPlanBelow100,
  weights,
  level1Weights,
  level2UnderWrongLevel1,
  level2Name,
  comparatorDirection,
  numberInName,
  objectiveAndIndicator,
  repeatsItself,
  notApplicable,
  copiedTargets,
  descriptionRepeatsName,
  impossibleBound,
  missingUnit,
  pricePerWhat,
  heading,
  totals,
  periodAndYear,
  rateAsQuantity,
  outcomeIsOutput,
  duplicateIndicator,
  missingClass,
  unusualSatisfaction,
  ambiguousTime,
  formula,
  routineRow,
];

/** The rules as rows of their table. `checked` says that this release runs the rule. */
export const ruleRows = (): RuleRow[] => RULES.map(({ check: _, ...words }) => ({ ...words, checked: true }));
