import { atIndicator, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ13: a prose target says nothing but its own name, its description, or the quantity without a number. */
export const repeatsItself: Rule = {
  rule_id: 'DQ13',
  name: '同义反复',
  name_en: 'Target repeats its own name or description',
  severity: 'warning',
  rationale: '指标值重复名称，没有说明要达到什么水平。',
  rationale_en: 'A target that repeats its name does not say what level is due.',
  formula:
    'kind = text ∧ value ∈ {name, description}, or a count is due and the value is a count without a number',
  check({ indicators }, context) {
    const countWithoutNumber = new RegExp(context.vocabulary.files.checks.count_without_number, 'u');
    return indicators.flatMap((row) => {
      if (row.kind !== 'text' || row.value_raw === null) return [];
      const value = squeeze(row.value_raw);
      const what =
        value === squeeze(row.name)
          ? { zh: '与指标名称相同', en: 'is its own name' }
          : value === squeeze(row.description ?? '')
            ? { zh: '与指标描述相同', en: 'is its own description' }
            : countWithoutNumber.test(value)
              ? { zh: '只说明要数什么，没有数', en: 'names what is counted, without a number' }
              : undefined;
      if (!what) return [];
      return [
        {
          ...atIndicator(row, 'value_raw', context),
          message: `“${row.name}”的指标值“${row.value_raw}”${what.zh}。`,
          message_en: `The target of “${row.name}”, “${row.value_raw}”, ${what.en}.`,
        },
      ];
    });
  },
};
