import { addYuan } from '../money.ts';
import type { TidyDocument } from '../tidy/tidy-document.ts';
import type { Found, Rule } from './rule.ts';

/** DQ21: a printed total differs from the sum of its parts, to the fen. */
export const totals: Rule = {
  rule_id: 'DQ21',
  name: '合计与分项之和不符',
  name_en: 'Printed total differs from the sum of its parts',
  severity: 'error',
  rationale: '文件所印合计应等于各项目之和；项目预算应等于各资金来源之和。',
  rationale_en:
    'A printed grand total should equal the sum of its projects, and a budget the sum of its sources.',
  formula: 'Σ budget ≠ document total; budget ≠ fiscal + carried over + special account + other',
  check: (document, { placeOf }) => [
    ...checkGrandTotal(document),
    ...document.projects.flatMap((project): Found[] => {
      const { budget_yuan, fiscal_yuan, carry_over_yuan, special_account_yuan, other_yuan, project_id } =
        project;
      if (fiscal_yuan === null) return [];
      const terms = [
        { label: '财政资金', field: 'fiscal_yuan', value: fiscal_yuan },
        { label: '上年结转', field: 'carry_over_yuan', value: carry_over_yuan },
        { label: '财政专户管理资金', field: 'special_account_yuan', value: special_account_yuan },
        { label: '其他资金', field: 'other_yuan', value: other_yuan },
      ].flatMap(({ label, field, value }) =>
        value === null ? [] : [{ label, value, line: placeOf(project_id, field)?.line_start ?? null }],
      );
      const sum = addYuan(terms.map(({ value }) => value));
      // 上年结转 may be printed beside 财政拨款 or as a part of it.
      if (sum === budget_yuan || addYuan([sum, -(carry_over_yuan ?? 0)]) === budget_yuan) return [];
      const place = placeOf(project_id, 'budget_yuan') ?? project;
      return [
        {
          project_id,
          message: `预算数 ${budget_yuan} 元，各资金来源合计 ${sum} 元。`,
          message_en: `The budget is ${budget_yuan} yuan; its sources add up to ${sum} yuan.`,
          arithmetic: {
            terms,
            operator: '+',
            result: sum,
            relation: '≠',
            compared: { label: '预算数', value: budget_yuan, line: place.line_start },
          },
          line_start: place.line_start,
          line_end: place.line_end,
        },
      ];
    }),
  ],
};

function checkGrandTotal({ totals, projects }: TidyDocument): Found[] {
  const sum = addYuan(projects.map(({ budget_yuan }) => budget_yuan));
  return totals
    .filter(({ yuan }) => yuan !== sum)
    .map(({ yuan: stated, line }) => ({
      message: `文件所印合计 ${stated} 元，各项目预算之和 ${sum} 元。`,
      message_en: `The document prints a total of ${stated} yuan; its projects add up to ${sum} yuan.`,
      arithmetic: {
        terms: projects.map(({ name, budget_yuan, line_start }) => ({
          label: name,
          value: budget_yuan,
          line: line_start,
        })),
        operator: '+',
        result: sum,
        relation: '≠',
        compared: { label: '合计', value: stated, line },
      },
      line_start: line,
      line_end: line,
    }));
}
