import { atIndicator, printedTarget } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ28: a deadline in 月 or 年 that may be a point in time or a length of time. */
export const ambiguousTime: Rule = {
  rule_id: 'DQ28',
  name: '时间值含混',
  name_en: 'Ambiguous time value',
  severity: 'info',
  rationale: '“12 月”可以是十二月，也可以是十二个月；“1 年”可以是期限，也可以是时长。',
  rationale_en: '12 月 may be December or twelve months; 1 年 may be a deadline or a length of time.',
  formula:
    'type = timeliness ∧ (unit = 月 ∧ value = 12 ∨ unit = 年 ∧ value = 1 ∧ unit in a column of its own)',
  check: ({ indicators }, context) =>
    indicators
      .filter(
        ({ type, unit, value, unit_source }) =>
          type === 'timeliness' &&
          ((unit === '月' && value === 12) || (unit === '年' && value === 1 && unit_source === 'column')),
      )
      .map((row) => ({
        ...atIndicator(row, 'value_raw', context),
        message: `“${row.name}”的指标值 ${printedTarget(row)} 可以读作时点，也可以读作时长。`,
        message_en: `The target of “${row.name}”, ${printedTarget(row)}, may be a point in time or a length of time.`,
      })),
};
