import { atIndicator, printedTarget, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ23: a rate filed under quantity, or a count filed under quality. */
export const rateAsQuantity: Rule = {
  rule_id: 'DQ23',
  name: '数量指标为比率',
  name_en: 'Quantity indicator that is a rate',
  severity: 'info',
  rationale: '比率通常反映质量，不是数量；反过来，数量列在质量之下也会影响比较。',
  rationale_en:
    'A rate usually tells quality, not quantity; a count filed under quality disturbs comparison too.',
  formula: 'type = quantity ∧ (unit = % ∨ name ends in 率); type = quality ∧ name ends in 数量',
  check: ({ indicators }, context) =>
    indicators.flatMap((row) => {
      const name = squeeze(row.name);
      const isRate = row.base_unit === '%' || (row.base_unit === null && name.endsWith('率'));
      const words =
        row.type === 'quantity' && isRate
          ? { zh: '列为数量指标，实为比率', en: 'is filed under quantity but is a rate' }
          : row.type === 'quality' && !isRate && name.endsWith('数量')
            ? { zh: '列为质量指标，实为数量', en: 'is filed under quality but is a count' }
            : undefined;
      if (!words) return [];
      return [
        {
          ...atIndicator(row, 'name', context),
          message: `“${row.name}”（${printedTarget(row)}）${words.zh}。`,
          message_en: `“${row.name}” (${printedTarget(row)}) ${words.en}.`,
        },
      ];
    }),
};
