import { atIndicator, printedTarget, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ30: a row on how money is handled, not on what it brings. */
export const routineRow: Rule = {
  rule_id: 'DQ30',
  name: '常规管理类指标',
  name_en: 'Routine compliance row',
  severity: 'info',
  rationale: '我们把资金合规、采购规范理解为日常管理要求，不反映产出或效果。',
  rationale_en:
    'We read compliance of spending and procurement as routine management, neither output nor effect.',
  formula: 'name ~ compliance of spending, procurement or payment (data/vocabulary/checks.json)',
  check({ indicators }, context) {
    const routine = new RegExp(context.vocabulary.files.checks.routine_name, 'u');
    return indicators
      .filter(({ name }) => routine.test(squeeze(name)))
      .map((row) => ({
        ...atIndicator(row, 'name', context),
        message: `“${row.name}”（${printedTarget(row)}）反映日常管理，不反映产出或效果。`,
        message_en: `“${row.name}” (${printedTarget(row)}) tells routine management, neither output nor effect.`,
      }));
  },
};
