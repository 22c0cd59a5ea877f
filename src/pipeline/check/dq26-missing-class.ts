import { FAMILY_OF_TYPE } from '../../model/indicator-type.ts';
import { projectsWithIndicators } from './hit.ts';
import type { Found, Rule } from './rule.ts';

/** DQ26: a project sets no indicator of a class that one would expect. */
export const missingClass: Rule = {
  rule_id: 'DQ26',
  name: '缺少应设指标类别',
  name_en: 'Expected class missing',
  severity: 'warning',
  rationale:
    '我们把产出和效益理解为每个项目原则上应设的类别；成本视表式而定，满意度只对直接服务公众的项目有要求，缺少时仅作提示。',
  rationale_en:
    'We read output and outcome as classes that every project should have in principle. Cost depends on the layout, and satisfaction is owed only by services to the public: where they are missing it is noted, no more.',
  formula: 'no quantity ∨ no quality ∨ no outcome (warning); no cost ∨ no satisfaction (info)',
  check: (document) =>
    projectsWithIndicators(document).flatMap(({ project, indicators }) =>
      indicators.length === 0
        ? []
        : EXPECTED.filter(({ has }) => !indicators.some(({ type }) => has(type))).map(
            ({ zh, en, severity }): Found => ({
              severity,
              project_id: project.project_id,
              message: `本项目 ${indicators.length} 条指标中没有${zh}。`,
              message_en: `Of the ${indicators.length} indicators of this project none is ${en}.`,
              line_start: project.line_start,
              line_end: project.line_end,
            }),
          ),
    ),
};

type IsOfClass = (type: keyof typeof FAMILY_OF_TYPE) => boolean;

const EXPECTED: readonly { zh: string; en: string; severity: 'warning' | 'info'; has: IsOfClass }[] = [
  { zh: '数量指标', en: 'a quantity indicator', severity: 'warning', has: (type) => type === 'quantity' },
  { zh: '质量指标', en: 'a quality indicator', severity: 'warning', has: (type) => type === 'quality' },
  {
    zh: '效益指标',
    en: 'an outcome indicator',
    severity: 'warning',
    has: (type) => FAMILY_OF_TYPE[type] === 'outcome',
  },
  { zh: '成本指标', en: 'a cost indicator', severity: 'info', has: (type) => type === 'cost' },
  {
    zh: '满意度指标',
    en: 'a satisfaction indicator',
    severity: 'info',
    has: (type) => type === 'satisfaction',
  },
];
