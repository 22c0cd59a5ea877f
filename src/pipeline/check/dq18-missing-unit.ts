import { atIndicator } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ18: a number without a unit, with one that was cut short, or with one that stands only in the name. */
export const missingUnit: Rule = {
  rule_id: 'DQ18',
  name: '缺少或不完整的计量单位',
  name_en: 'Missing or truncated unit',
  severity: 'warning',
  rationale: '没有单位的数值无法比较；单位只印在名称里的，读者须自行补上。',
  rationale_en:
    'A number without a unit cannot be compared; where the unit stands only in the name the reader has to supply it.',
  formula:
    'kind = quantity ∧ (unit = null ∨ unit = 万); info where the name says the unit or what is counted',
  check({ indicators }, context) {
    const { units, checks } = context.vocabulary.files;
    const namesCounted = new RegExp(checks.counted_in_name, 'u');
    return indicators.flatMap((row) => {
      if (row.kind !== 'quantity') return [];
      const at = atIndicator(row, 'value_raw', context);
      if (row.unit_source === 'name') {
        return [
          {
            ...at,
            severity: 'info' as const,
            message: `单位“${row.unit}”只印在名称“${row.name}”里，指标值只有数字。`,
            message_en: `The unit “${row.unit}” stands only in the name “${row.name}”; the target is a bare number.`,
          },
        ];
      }
      if (row.unit !== null && Object.hasOwn(units.cut_short, row.unit)) {
        return [
          {
            ...at,
            message: `“${row.name}”的单位印作“${row.unit}”，似缺后半；本站读作 ${row.base_value} ${row.base_unit}。`,
            message_en: `The unit of “${row.name}” is printed as “${row.unit}”, which looks cut short; this site reads ${row.base_value} ${row.base_unit}.`,
          },
        ];
      }
      if (row.unit !== null) return [];
      const isInferable = namesCounted.test(row.name);
      return [
        {
          ...at,
          severity: isInferable ? ('info' as const) : ('warning' as const),
          message: `“${row.name}”的指标值“${row.value_raw}”没有单位${isInferable ? '，名称说明了所数的是什么' : ''}。`,
          message_en: `The target of “${row.name}”, “${row.value_raw}”, has no unit${isInferable ? '; the name says what is counted' : ''}.`,
        },
      ];
    });
  },
};
