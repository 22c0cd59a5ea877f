import { atIndicator, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ16: 绩效指标描述 is the name once more. */
export const descriptionRepeatsName: Rule = {
  rule_id: 'DQ16',
  name: '指标描述无信息',
  name_en: 'Description repeats the name',
  severity: 'info',
  rationale: '描述与名称相同，没有增加信息。',
  rationale_en: 'A description equal to the name adds nothing.',
  formula: 'description = name, blanks aside',
  check: ({ indicators }, context) =>
    indicators
      .filter((row) => row.description !== null && squeeze(row.description) === squeeze(row.name))
      .map((row) => ({
        ...atIndicator(row, 'description', context),
        message: `指标描述与名称“${row.name}”相同。`,
        message_en: `The description is the name, “${row.name}”.`,
      })),
};
