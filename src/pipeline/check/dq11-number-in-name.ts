import { oneOfWords, type Vocabulary } from '../vocabulary.ts';
import { atIndicator, printedTarget, valueTerm } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ11: the name holds a number in the unit of the value, and it is another number. */
export const numberInName: Rule = {
  rule_id: 'DQ11',
  name: '名称中的数字与指标值不符',
  name_en: 'Number in the name differs from the value',
  severity: 'error',
  rationale: '同一行印了两个不同的数。',
  rationale_en: 'One row prints two different numbers.',
  formula: 'number and unit in the name, unit of one family with the value’s ∧ number ≠ value',
  check({ indicators }, context) {
    const pattern = numberWithUnit(context.vocabulary);
    return indicators.flatMap((row) => {
      if (row.kind !== 'quantity' || row.base_unit === null) return [];
      const named = [...row.name.matchAll(pattern)].flatMap(([words, number = '', printed = '']) => {
        const unit = context.vocabulary.unit(printed);
        return unit && unit.base === row.base_unit ? [{ words, value: Number(number) * unit.factor }] : [];
      });
      if (named.length === 0 || named.some(({ value }) => value === row.base_value)) return [];
      const [first] = named;
      const value = valueTerm(row, context);
      return [
        {
          ...atIndicator(row, 'name', context),
          message: `名称“${row.name}”写的是 ${first?.words}，指标值为 ${printedTarget(row)}。`,
          message_en: `The name “${row.name}” says ${first?.words}; the target is ${printedTarget(row)}.`,
          arithmetic: {
            terms: [{ label: row.name, value: first?.value ?? 0, unit: row.base_unit, line: value.line }],
            operator: '+' as const,
            result: first?.value ?? 0,
            relation: '≠' as const,
            compared: { ...value, label: '指标值' },
          },
        },
      ];
    });
  },
};

/** `2人`, `100%`; not the 2024年 of a date. */
const numberWithUnit = ({ files }: Vocabulary): RegExp =>
  new RegExp(
    String.raw`(?<![\d.])(?!\d{4}年)(\d+(?:\.\d+)?)\s*(${oneOfWords(files.units.families.flatMap(({ units }) => Object.keys(units)))})`,
    'gu',
  );
