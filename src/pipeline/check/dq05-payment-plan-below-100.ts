import type { ProjectRow } from '../../model/project.ts';
import type { Rule } from './rule.ts';

const MONTHS = [
  ['plan_mar', 3],
  ['plan_jun', 6],
  ['plan_oct', 10],
  ['plan_dec', 12],
] as const;

/** DQ05: the cumulative payment plan ends below 100 %, or goes down. */
export const paymentPlanBelow100: Rule = {
  rule_id: 'DQ05',
  name: '资金支出计划未达 100%',
  name_en: 'Payment plan does not reach 100%',
  severity: 'warning',
  rationale:
    '资金支出计划按月累计，年底应达到 100%。按原文所印，计划止于较低的比例，也可能是排版时缺了一栏。',
  rationale_en:
    'The plan is cumulative and should end the year at 100%. As printed it ends lower; a column may have been lost in the layout.',
  formula: 'last printed cumulative % < 100, or a later month below an earlier one',
  check({ projects }, { placeOf }) {
    return projects.flatMap((project) => {
      const printed = printedPlan(project);
      const last = printed.at(-1);
      if (!last) return [];
      const drop = printed.find(
        (month, index) => index > 0 && month.value < (printed[index - 1]?.value ?? 0),
      );
      if (last.value >= 100 && !drop) return [];
      const place = placeOf(project.project_id, (drop ?? last).field) ?? project;
      const words = drop
        ? {
            message: `按原文所印，资金支出计划到 ${drop.month} 月底为 ${drop.value}%，低于此前月份。`,
            message_en: `The payment plan as printed falls to ${drop.value}% by the end of month ${drop.month}.`,
          }
        : {
            message: `按原文所印，资金支出计划止于 ${last.month} 月底的 ${last.value}%。`,
            message_en: `The payment plan as printed ends at ${last.value}% by the end of month ${last.month}.`,
          };
      return [
        { project_id: project.project_id, ...words, line_start: place.line_start, line_end: place.line_end },
      ];
    });
  },
};

const printedPlan = (project: ProjectRow) =>
  MONTHS.flatMap(([field, month]) => {
    const value = project[field];
    return value === null ? [] : [{ field, month, value }];
  });
