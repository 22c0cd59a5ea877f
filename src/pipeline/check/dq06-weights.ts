import type { IndicatorRow } from '../../model/indicator.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { CheckContext, Found, Rule } from './rule.ts';

const FULL = 100;
/** Where the weight of the execution rate is not printed, its ten points may stand apart. */
const FULL_WITHOUT_EXECUTION_RATE = 90;

/** DQ06: the weights of a set of indicators and the execution rate do not add up to 100. */
export const weights: Rule = {
  rule_id: 'DQ06',
  name: '权重合计不为 100',
  name_en: 'Weights do not sum to 100',
  severity: 'error',
  rationale: '各指标权重与预算执行率权重之和应为 100；总体与年度两套权重分别核对。',
  rationale_en:
    'The weights of the indicators and of the budget execution rate should add up to 100, for the whole period and for the year apart.',
  formula: 'Σ weight + execution_weight ≠ 100',
  check({ projects, indicators }, context) {
    const byProject = Map.groupBy(indicators, ({ project_id }) => project_id);
    return projects.flatMap((project) => {
      const own = byProject.get(project.project_id) ?? [];
      return [
        ...checkSet(project, own, 'weight', context),
        ...checkSet(project, own, 'overall_weight', context),
      ];
    });
  },
};

const SETS = {
  weight: { zh: '本年权重', en: "the year's weights" },
  overall_weight: { zh: '总体权重', en: 'the weights of the whole period' },
} as const;

function checkSet(
  project: ProjectRow,
  own: readonly IndicatorRow[],
  set: keyof typeof SETS,
  { placeOf }: CheckContext,
): Found[] {
  const printed = own.flatMap((row) => {
    const value = row[set];
    return value === null
      ? []
      : [{ label: row.name, value, line: placeOf(row.indicator_id, set)?.line_start ?? row.line_start }];
  });
  if (printed.length === 0) return [];
  const execution = project.execution_weight;
  const terms =
    execution === null
      ? printed
      : [
          ...printed,
          {
            label: '预算执行率',
            value: execution,
            line: placeOf(project.project_id, 'execution_weight')?.line_start ?? null,
          },
        ];
  // Binary fractions would find 99.99999999999999 in 0.1 + 64.1 + 25.8 + 10; weights print two decimals at most.
  const sum = Math.round(terms.reduce((total, { value }) => total + value, 0) * 100) / 100;
  if (sum === FULL || (execution === null && sum === FULL_WITHOUT_EXECUTION_RATE)) return [];
  const blank = own.filter((row) => row[set] === null);
  return [
    {
      project_id: project.project_id,
      message: `${SETS[set].zh}与预算执行率权重合计为 ${sum}，不是 100${blank.length > 0 ? `；未印权重的指标 ${blank.length} 个` : ''}。`,
      message_en: `With the execution rate, ${SETS[set].en} add up to ${sum}, not 100${blank.length > 0 ? `; ${blank.length} indicator(s) print no weight` : ''}.`,
      arithmetic: {
        terms,
        operator: '+',
        result: sum,
        relation: '≠',
        compared: { label: '100', value: FULL, line: null },
      },
      line_start: blank[0]?.line_start ?? project.line_start,
      line_end: blank.at(-1)?.line_end ?? project.line_end,
    },
  ];
}
