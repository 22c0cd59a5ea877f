import type { Rule } from './rule.ts';

/** DQ03: two projects of one document carry one code. */
export const duplicateProjectCode: Rule = {
  rule_id: 'DQ03',
  name: '项目编码重复',
  name_en: 'Duplicate project code',
  severity: 'error',
  rationale: '项目编码用来唯一指认一个项目；同一机构同一年度出现相同编码，读者无法确认所指是哪一个。',
  rationale_en:
    'A code is there to name one project; two projects of one agency and year with one code cannot be told apart by it.',
  formula: 'count(project.code) > 1 within (agency, year)',
  check({ projects }, { placeOf }) {
    const byCode = Map.groupBy(
      projects.filter(({ code }) => code !== null),
      ({ code }) => code,
    );
    return [...byCode.values()].flatMap((sharing) => {
      if (sharing.length < 2) return [];
      return sharing.map((project) => {
        const others = sharing.filter((other) => other !== project);
        const place = placeOf(project.project_id, 'code') ?? project;
        return {
          project_id: project.project_id,
          message: `项目编码 ${project.code} 同时用于${others.map(({ seq, name }) => `第 ${seq} 个项目“${name}”`).join('、')}。`,
          message_en: `Project code ${project.code} is also printed for ${others.map(({ seq, name }) => `project ${seq} (${name})`).join(', ')}.`,
          line_start: place.line_start,
          line_end: place.line_end,
        };
      });
    });
  },
};
