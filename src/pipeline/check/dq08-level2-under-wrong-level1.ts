import { levelKey } from '../labels.ts';
import type { Rule } from './rule.ts';

/** DQ08: a level-2 type stands under a level-1 class it does not belong to. */
export const level2UnderWrongLevel1: Rule = {
  rule_id: 'DQ08',
  name: '二级指标归属错误',
  name_en: 'Level-2 type filed under the wrong level 1',
  severity: 'error',
  rationale: '二级指标应归入相应的一级指标。成本指标列在产出指标之下是 2021 年以前的体例，不算有误。',
  rationale_en:
    'A level-2 type belongs to its level-1 class. Cost under output is the older framework, not a fault.',
  formula: 'level2 ∉ children(level1)',
  check({ indicators }, { vocabulary, placeOf }) {
    return indicators.flatMap((row) => {
      const parents = vocabulary.typeOf(row.level2)?.level1 ?? [];
      if (parents.some((parent) => levelKey(parent) === levelKey(row.level1))) return [];
      const place = placeOf(row.indicator_id, 'level2') ?? row;
      return [
        {
          project_id: row.project_id,
          indicator_id: row.indicator_id,
          message: `“${row.level2}”列在“${row.level1}”之下，通常归入“${parents.join('”或“')}”；本站按二级指标归类。`,
          message_en: `“${row.level2}” stands under “${row.level1}”; it usually belongs to “${parents.join('” or “')}”. This site goes by level 2.`,
          line_start: place.line_start,
          line_end: place.line_end,
        },
      ];
    });
  },
};
