import type { IndicatorRow } from '../../model/indicator.ts';
import { atIndicator, printedTarget } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ17: a percentage above 100 is due, or a bound that binds nothing. */
export const impossibleBound: Rule = {
  rule_id: 'DQ17',
  name: '不可能或无约束的界限',
  name_en: 'Impossible or vacuous bound',
  severity: 'error',
  rationale: '百分比超过 100% 通常无法达到；不超过 100% 的上限、不低于 0 的下限不构成约束。',
  rationale_en:
    'A share above 100% can hardly be reached; a ceiling of 100% on a share, or a floor of 0, binds nothing.',
  formula:
    '% ∧ comparator ∈ {≥, =} ∧ value > 100; % ∧ comparator = ≤ ∧ value ≥ 100; comparator = ≥ ∧ value ≤ 0',
  check({ indicators }, context) {
    const mayExceed = new RegExp(context.vocabulary.files.checks.may_exceed_100, 'u');
    return indicators.flatMap((row) => {
      const words = maybeFault(row, mayExceed);
      if (!words) return [];
      return [
        {
          ...atIndicator(row, 'value_raw', context),
          message: `“${row.name}”的指标值 ${printedTarget(row)} ${words.zh}。`,
          message_en: `The target of “${row.name}”, ${printedTarget(row)}, ${words.en}.`,
        },
      ];
    });
  },
};

function maybeFault({ kind, name, base_unit, comparator, value }: IndicatorRow, mayExceed: RegExp) {
  if (kind !== 'quantity' || value === null || comparator === null) return undefined;
  const isShare = base_unit === '%' && !mayExceed.test(name);
  const bound = comparator[0];
  if (isShare && bound !== '<' && value > 100) return { zh: '超过 100%', en: 'is above 100%' };
  if (isShare && bound === '<' && value >= 100) return { zh: '不构成约束', en: 'binds nothing' };
  if (bound === '>' && (comparator === '>=' ? value <= 0 : value < 0))
    return { zh: '不构成约束', en: 'binds nothing' };
  return undefined;
}
