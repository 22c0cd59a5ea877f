import { atIndicator, printedTarget, projectsWithIndicators, squeeze } from './hit.ts';
import type { Rule } from './rule.ts';

/** DQ25: one name stands on several rows of one project. */
export const duplicateIndicator: Rule = {
  rule_id: 'DQ25',
  name: '同一项目内重复指标',
  name_en: 'Duplicate indicator within a project',
  severity: 'warning',
  rationale: '同一名称出现两次，数值可能相互矛盾。',
  rationale_en: 'A name printed twice may carry two values.',
  formula:
    'count(name) > 1 within the project; error where the values differ and one of them is a number or a date',
  check(document, context) {
    const notApplicable = new Set(context.vocabulary.files.checks.not_applicable);
    return projectsWithIndicators(document).flatMap(({ indicators }) => {
      const named = indicators.filter(({ name }) => !notApplicable.has(squeeze(name)));
      const groups = [...Map.groupBy(named, ({ name }) => squeeze(name)).values()].filter(
        (group) => group.length > 1,
      );
      return groups.flatMap((group) => {
        const values = new Set(group.map((row) => squeeze(printedTarget(row))));
        const conflicts = values.size > 1 && group.some(({ kind }) => kind === 'quantity' || kind === 'date');
        return group.map((row) => {
          const others = group
            .filter((other) => other !== row)
            .map((other) => `${printedTarget(other)}（第 ${other.line_start} 行）`);
          const othersEn = group
            .filter((other) => other !== row)
            .map((other) => `${printedTarget(other)} (line ${other.line_start})`);
          const verdict =
            values.size === 1
              ? { zh: '指标值相同', en: 'with the same target' }
              : { zh: '指标值不同', en: 'with another target' };
          return {
            ...atIndicator(row, 'name', context),
            severity: conflicts ? ('error' as const) : ('warning' as const),
            message: `“${row.name}”在本项目中出现 ${group.length} 次，${verdict.zh}：此处 ${printedTarget(row)}，另有 ${others.join('、')}。`,
            message_en: `“${row.name}” stands ${group.length} times in this project, ${verdict.en}: here ${printedTarget(row)}, elsewhere ${othersEn.join(', ')}.`,
          };
        });
      });
    });
  },
};
