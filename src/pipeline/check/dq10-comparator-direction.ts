import type { IndicatorRow } from '../../model/indicator.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { atIndicator, printedTarget } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ10: a ceiling where more is better, or a floor where less is. */
export const comparatorDirection: Rule = {
  rule_id: 'DQ10',
  name: '比较符与指标方向矛盾',
  name_en: "Comparator contradicts the indicator's direction",
  severity: 'warning',
  rationale: '越高越好的指标设了上限，或越低越好的指标设了下限，可能是符号有误，也可能另有理由。',
  rationale_en: 'A ceiling where more is better, or a floor where less is, may be a slip, and may be meant.',
  formula: 'better when higher ∧ comparator ∈ {≤, <}, or better when lower ∧ comparator ∈ {≥, >}',
  check: ({ indicators }, context) =>
    indicators.flatMap((row) => {
      const better = maybeBetter(row, context.vocabulary);
      const bound = row.comparator?.[0];
      const contradicts = (better === 'higher' && bound === '<') || (better === 'lower' && bound === '>');
      if (!contradicts) return [];
      const words =
        better === 'higher'
          ? { zh: '按名称通常越高越好，却设了上限', en: 'reads as better when higher, but has a ceiling' }
          : { zh: '按名称通常越低越好，却设了下限', en: 'reads as better when lower, but has a floor' };
      return [
        {
          ...atIndicator(row, 'value_raw', context),
          message: `“${row.name}”（${printedTarget(row)}）${words.zh}；也可能原意如此。`,
          message_en: `“${row.name}” (${printedTarget(row)}) ${words.en}; it may be meant.`,
        },
      ];
    }),
};

/** Which way the name and the type say is better; undefined where they do not say, as for a term. */
function maybeBetter(
  row: IndicatorRow,
  { files, lowerIsBetter }: Vocabulary,
): 'higher' | 'lower' | undefined {
  if (row.kind !== 'quantity' || row.dimension === 'duration') return undefined;
  if (new RegExp(files.checks.either_way, 'u').test(row.name)) return undefined;
  if (row.type === 'cost') return row.dimension === 'money' ? 'lower' : undefined;
  if (lowerIsBetter.test(row.name)) return 'lower';
  if (row.type === 'quantity' || row.type === 'satisfaction') return 'higher';
  return row.dimension === 'ratio' && /率$/u.test(row.name) ? 'higher' : undefined;
}
