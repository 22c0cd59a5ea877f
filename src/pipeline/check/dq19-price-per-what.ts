import { isPrice } from '../project-cost.ts';
import { atIndicator, printedTarget, projectsWithIndicators } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ19: a price whose unit does not say per what. */
export const pricePerWhat: Rule = {
  rule_id: 'DQ19',
  name: '单价缺分母',
  name_en: 'Unit cost without its denominator',
  severity: 'info',
  rationale: '单价须说明每人、每件还是每次；只印在名称里，或根本没有印出，就须由读者补上。',
  rationale_en:
    'A unit cost has to say per what; where only the name says so, or nothing does, the reader has to supply it.',
  formula:
    'type = cost ∧ (denominator stands in the name only ∨ unit = 元 ∧ no denominator ∧ value < 0.1 × budget)',
  check: (document, context) =>
    projectsWithIndicators(document).flatMap(({ project, indicators }) =>
      indicators.flatMap((row) => {
        if (row.type !== 'cost' || row.dimension !== 'money') return [];
        const isInName = row.denominator_source === 'name';
        if (!isInName && !isPrice(row, project)) return [];
        const words = isInName
          ? {
              zh: `单位没有写明每什么，名称里写了（${row.denominator}）`,
              en: `does not say per what; the name does (${row.denominator})`,
            }
          : {
              zh: '远低于预算，像是单价，却没有写明每什么',
              en: 'is far below the budget and looks like a price, but does not say per what',
            };
        return [
          {
            ...atIndicator(row, 'value_raw', context),
            message: `“${row.name}”${printedTarget(row)}：${words.zh}。`,
            message_en: `“${row.name}”, ${printedTarget(row)}, ${words.en}.`,
          },
        ];
      }),
    ),
};
