import type { IndicatorRow } from '../../model/indicator.ts';
import { FAMILY_OF_TYPE, INDICATOR_FAMILIES, type IndicatorFamily } from '../../model/indicator-type.ts';
import { projectsWithIndicators } from './hit.ts';
import type { Rule } from './rule.ts';

type Shares = Readonly<Record<IndicatorFamily, number>>;

/** The common scheme as we read it; without satisfaction its ten points go to the outcome. */
const SCHEMES: readonly Shares[] = [
  { cost: 20, output: 40, outcome: 20, satisfaction: 10 },
  { cost: 0, output: 50, outcome: 30, satisfaction: 10 },
  { cost: 20, output: 40, outcome: 30, satisfaction: 0 },
  { cost: 0, output: 50, outcome: 40, satisfaction: 0 },
];
/** The scheme leaves ten points to the execution rate. Weights that add up to anything else follow another one. */
const SCHEME_TOTAL = 90;

/** DQ07: the year's weights by level 1 are none of the common schemes. */
export const level1Weights: Rule = {
  rule_id: 'DQ07',
  name: '一级指标权重偏离通行方案',
  name_en: 'Level-1 weights differ from the common scheme',
  severity: 'info',
  rationale: '我们把成本 20、产出 40、效益 20、满意度 10 理解为通行方案；允许调整，仅供参考。',
  rationale_en:
    'We read 20 for cost, 40 for output, 20 for outcome and 10 for satisfaction as the common scheme; departures are allowed.',
  formula:
    'weights by level 1 ∉ {20/40/20/10 with cost, 0/50/30/10 without} (cost/output/outcome/satisfaction)',
  check: (document) =>
    projectsWithIndicators(document).flatMap(({ project, indicators }) => {
      const shares = sharesOf(indicators);
      const total = INDICATOR_FAMILIES.reduce((sum, family) => sum + shares[family], 0);
      if (total !== SCHEME_TOTAL) return [];
      if (SCHEMES.some((scheme) => INDICATOR_FAMILIES.every((family) => scheme[family] === shares[family])))
        return [];
      const printed = (['cost', 'output', 'outcome', 'satisfaction'] as const)
        .map((family) => shares[family])
        .join('/');
      return [
        {
          project_id: project.project_id,
          message: `成本、产出、效益、满意度的权重为 ${printed}，通行方案为 20/40/20/10（不设成本时 0/50/30/10）。`,
          message_en: `The weights of cost, output, outcome and satisfaction are ${printed}; the common scheme is 20/40/20/10, or 0/50/30/10 without cost.`,
          line_start: indicators[0]?.line_start ?? project.line_start,
          line_end: indicators.at(-1)?.line_end ?? project.line_end,
        },
      ];
    }),
};

function sharesOf(indicators: readonly IndicatorRow[]): Shares {
  const shares = { output: 0, cost: 0, outcome: 0, satisfaction: 0 };
  for (const { type, weight } of indicators) shares[FAMILY_OF_TYPE[type]] += weight ?? 0;
  return shares;
}
