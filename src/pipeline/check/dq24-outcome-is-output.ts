import { FAMILY_OF_TYPE } from '../../model/indicator-type.ts';
import { atIndicator, printedTarget, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ24: an outcome row that measures how much was done or how well, or an economic one without economy. */
export const outcomeIsOutput: Rule = {
  rule_id: 'DQ24',
  name: '效益指标实为产出或质量',
  name_en: 'Outcome row that measures an output or quality',
  severity: 'info',
  rationale: '效益应反映对人、经济、环境的影响；这是按用词作的判断，原文可能另有考虑。',
  rationale_en:
    'An outcome tells effects on people, the economy or the environment; this goes by words, and the document may be right.',
  formula:
    'outcome ∧ name ends like an output or quality (次数, 完成率, 故障率 …); economic ∧ no word of money or growth in name or value',
  check({ indicators }, context) {
    const { checks } = context.vocabulary.files;
    const outputName = new RegExp(checks.output_name, 'u');
    const economicWords = new RegExp(checks.economic_words, 'u');
    return indicators.flatMap((row) => {
      if (FAMILY_OF_TYPE[row.type] !== 'outcome' || row.kind === 'none') return [];
      const words =
        row.type === 'economic' &&
        row.dimension !== 'money' &&
        !economicWords.test(row.name + (row.value_raw ?? ''))
          ? {
              zh: '列为经济效益，名称和指标值都没有谈到钱或增长',
              en: 'is filed under economic outcome, but speaks of neither money nor growth',
            }
          : outputName.test(withoutBrackets(row.name))
            ? {
                zh: '列为效益，衡量的更像产出或质量',
                en: 'is filed under outcome, but reads as an output or a quality',
              }
            : undefined;
      if (!words) return [];
      return [
        {
          ...atIndicator(row, 'name', context),
          message: `“${row.name}”（${printedTarget(row)}）${words.zh}。`,
          message_en: `“${row.name}” (${printedTarget(row)}) ${words.en}.`,
        },
      ];
    });
  },
};

/** A unit in brackets at the end of a name is no part of it: 调解成功率(%). */
const withoutBrackets = (name: string): string => squeeze(name).replace(/[（(][^（()）]*[）)]$/u, '');
