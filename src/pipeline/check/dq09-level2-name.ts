import { atIndicator, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ09: a level-2 name that the vocabulary maps to a type, but that is not the usual name of it. */
export const level2Name: Rule = {
  rule_id: 'DQ09',
  name: '非标准二级指标名称',
  name_en: 'Non-standard level-2 name',
  severity: 'info',
  rationale: '名称不同，归类需要换算。',
  rationale_en: 'A name of its own has to be mapped before it can be compared.',
  formula: 'level2 without 指标 ∉ usual level-2 names',
  check({ indicators }, context) {
    const usual = new Set(context.vocabulary.files.checks.usual_level2);
    return indicators
      .filter(({ level2 }) => !usual.has(squeeze(level2).replace(/指标$/u, '')))
      .map((row) => {
        const type = context.vocabulary.typeOfLevel2.get(row.level2);
        return {
          ...atIndicator(row, 'level2', context),
          message: `二级指标印作“${row.level2}”，不是通行名称；本站归入“${type?.name ?? row.type}”。`,
          message_en: `Level 2 is printed as “${row.level2}”, which is not a usual name; this site reads it as ${(type?.name_en ?? row.type).toLowerCase()}.`,
        };
      });
  },
};
