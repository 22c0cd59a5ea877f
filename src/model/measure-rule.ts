import type { IndicatorType } from './indicator-type.ts';

/** By which an indicator belongs to a measure: all that is said has to fit. Names are regular expressions. */
export interface TakingRule {
  type: IndicatorType[];
  theme?: string[];
  project_name?: string;
  name?: string;
  unless_name?: string;
  denominator?: string[];
}

/** By which a value is computed: the budget of a project, or a cost of that name, over a quantity. */
export interface DerivingRule {
  theme: string[];
  quantity: string;
  base_unit: string;
  /** `budget`, or the name of a cost indicator as printed. */
  from: string;
}

/** The rule of a row of `measure_rows`, which holds it as JSON. Throws where it is none. */
export function parseMeasureRule(json: string): TakingRule | DerivingRule {
  const rule: unknown = JSON.parse(json);
  if (typeof rule !== 'object' || rule === null || !('type' in rule || 'quantity' in rule))
    throw new Error(`expected the rule of a measure, found ${json}`);
  return rule as TakingRule | DerivingRule;
}

/** True for a rule that computes a value instead of taking a row. */
export const isDeriving = (rule: TakingRule | DerivingRule): rule is DerivingRule => 'quantity' in rule;
