import type { IndicatorRow } from '../../model/indicator.ts';
import type { ObjectiveRow } from '../../model/objective.ts';
import type { ProjectRow } from '../../model/project.ts';
import { projectsWithIndicators, squeeze } from './hit.ts';
import type { Found, Rule } from './rule.ts';

/** Of the shorter list, so much is in the other one. */
const SAME = 0.7;
const ALIKE = 0.5;
/** Lists shorter than this may agree by chance. */
const ENOUGH_INDICATORS = 3;

/** DQ15: two projects of one document print the same targets, or the same objective. */
export const copiedTargets: Rule = {
  rule_id: 'DQ15',
  name: '项目间雷同指标或目标',
  name_en: 'Identical targets or objectives copied across projects',
  severity: 'warning',
  rationale: '不同项目的目标相同，可能重复承诺同一件工作，也可能是同一项目的两条资金线。',
  rationale_en:
    'Equal targets of two projects may promise one piece of work twice, or be one programme paid from two lines.',
  formula:
    '|A ∩ B| ÷ min(|A|, |B|) ≥ 0.7 (0.5 to 0.7: info) on (level 2, name, value), at least 3 rows each; or objectives equal',
  check(document) {
    const projects = projectsWithIndicators(document).map(({ project, indicators }) => ({
      project,
      indicators,
      keys: new Set(indicators.map(keyOf)),
    }));
    const pairs = projects.flatMap((one, index) =>
      projects.slice(index + 1).map((other) => [one, other] as const),
    );
    return [
      ...pairs.flatMap(([one, other]) => sharedRows(one, other)),
      ...sharedObjectives(document.objectives, document.projects),
    ];
  },
};

interface Listed {
  project: ProjectRow;
  indicators: readonly IndicatorRow[];
  keys: ReadonlySet<string>;
}

const keyOf = ({ type, name, value_raw, comparator_raw, unit_raw }: IndicatorRow): string =>
  [type, name, comparator_raw, value_raw, unit_raw].map((text) => squeeze(text ?? '')).join(' ');

/** One finding at each of the two projects, so that either page shows it. */
function sharedRows(one: Listed, other: Listed): Found[] {
  const shorter = Math.min(one.keys.size, other.keys.size);
  const shared = one.keys.intersection(other.keys).size;
  if (shorter < ENOUGH_INDICATORS || shared / shorter < ALIKE) return [];
  const severity = shared / shorter >= SAME ? 'warning' : 'info';
  return [
    [one, other],
    [other, one],
  ].map(([here, there]): Found => {
    const { project, indicators } = here as Listed;
    const { seq, name } = (there as Listed).project;
    const same = indicators.filter((row) => (there as Listed).keys.has(keyOf(row)));
    return {
      severity,
      project_id: project.project_id,
      message: `${shorter} 条指标中有 ${shared} 条（类别、名称、指标值）与第 ${seq} 个项目“${name}”相同。`,
      message_en: `${shared} of ${shorter} indicators (type, name and target) are the same as in project ${seq} (${name}).`,
      line_start: same[0]?.line_start ?? project.line_start,
      line_end: same.at(-1)?.line_end ?? project.line_end,
    };
  });
}

function sharedObjectives(objectives: readonly ObjectiveRow[], projects: readonly ProjectRow[]): Found[] {
  const seqs = new Map(projects.map(({ project_id, seq }) => [project_id, seq]));
  const same = Map.groupBy(objectives, ({ text }) => squeeze(text));
  return [...same.values()].flatMap((group) => {
    const owners = new Set(group.map(({ project_id }) => project_id));
    if (owners.size < 2) return [];
    return group.map((objective): Found => {
      const others = [...owners].filter((id) => id !== objective.project_id).map((id) => seqs.get(id) ?? 0);
      return {
        project_id: objective.project_id,
        message: `绩效目标“${objective.text}”与第 ${others.join('、')} 个项目的相同。`,
        message_en: `The objective “${objective.text}” is the same as that of project ${others.join(', ')}.`,
        line_start: objective.line_start,
        line_end: objective.line_end,
      };
    });
  });
}
