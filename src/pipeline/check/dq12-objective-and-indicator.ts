import type { IndicatorRow } from '../../model/indicator.ts';
import type { ObjectiveRow } from '../../model/objective.ts';
import type { ProjectRow } from '../../model/project.ts';
import type { TidyDocument } from '../tidy/tidy-document.ts';
import { atIndicator, printedTarget, projectsWithIndicators, valueTerm } from './hit.ts';
import { type Mention, numberMentions } from './number-mentions.ts';
import { closeness } from './one-concept.ts';
import type { CheckContext, Found, Rule } from './rule.ts';

/** DQ12: an objective, or a goal of the whole agency, names another number than the indicator of the same thing. */
export const objectiveAndIndicator: Rule = {
  rule_id: 'DQ12',
  name: '目标文字与指标值不一致',
  name_en: 'Number in the objective differs from the indicator',
  severity: 'warning',
  rationale: '绩效目标与指标是同一件事的两种写法，数字应当一致。是否同一件事由本站按用词判断，可能有误。',
  rationale_en:
    'Objective and indicator say one thing in two ways; their numbers should agree. Whether it is one thing is our reading of the words, and may be wrong.',
  formula:
    'number and unit in an objective ≠ value of an indicator of the same thing, unless the indicator is stricter; in an agency-level goal: ≠',
  check: (document, context) => [
    ...projectsWithIndicators(document).flatMap(({ project, indicators }) => {
      const own = document.objectives.filter(({ project_id }) => project_id === project.project_id);
      return [
        ...own.flatMap((objective) => checkObjective(objective, indicators, context)),
        ...own.flatMap((objective) => checkPlace(project, objective)),
      ];
    }),
    ...checkGoals(document, context),
  ],
};

function checkObjective(
  objective: ObjectiveRow,
  indicators: readonly IndicatorRow[],
  context: CheckContext,
): Found[] {
  const where = {
    zh: `绩效目标（第 ${objective.line_start} 行）`,
    en: `the objective (line ${objective.line_start})`,
    line: objective.line_start,
  };
  return numberMentions(objective.text, context.vocabulary).flatMap((mention) =>
    differing(mention, indicators, context, isStricter, onlyCount(mention, indicators)).map((row) =>
      disagreement(row, mention, where, context),
    ),
  );
}

/** A goal of the agency against the indicators of all its projects. */
function checkGoals({ sub_goals, indicators }: TidyDocument, context: CheckContext): Found[] {
  return sub_goals.flatMap((goal) => {
    const line = context.placeOf(goal.sub_goal_id, 'indicators_raw')?.line_start ?? goal.line_start;
    const where = { zh: `部门整体目标（第 ${line} 行）`, en: `the agency-level goal (line ${line})`, line };
    return numberMentions(goal.indicators_raw ?? '', context.vocabulary).flatMap((mention) =>
      differing(mention, indicators, context).map((row) => disagreement(row, mention, where, context)),
    );
  });
}

/** Indicators of the thing that is mentioned, none of which that is as close as they are agrees with the number. */
function differing(
  mention: Mention,
  indicators: readonly IndicatorRow[],
  { vocabulary }: CheckContext,
  isHarmless: (row: IndicatorRow, mention: Mention) => boolean = () => false,
  fallback: readonly IndicatorRow[] = [],
): IndicatorRow[] {
  const close = indicators
    .map((row) => ({ row, near: closeness(mention, row, vocabulary) }))
    .filter(({ near }) => near > 0);
  const candidates = close.length > 0 ? close : fallback.map((row) => ({ row, near: 1 }));
  const agrees = (row: IndicatorRow) => row.base_value === mention.value || isHarmless(row, mention);
  const nearest = Math.max(0, ...candidates.filter(({ row }) => agrees(row)).map(({ near }) => near));
  return candidates.filter(({ row, near }) => near > nearest && !agrees(row)).map(({ row }) => row);
}

/** The only quantity that counts in the unit of the mention: an objective that names one number means that one. */
function onlyCount(mention: Mention, indicators: readonly IndicatorRow[]): IndicatorRow[] {
  const counts = indicators.filter(
    (row) => row.type === 'quantity' && row.dimension !== 'ratio' && row.base_unit === mention.base_unit,
  );
  return counts.length === 1 ? counts : [];
}

const isStricter = ({ comparator, base_value }: IndicatorRow, { value }: Mention): boolean =>
  base_value !== null &&
  ((comparator?.[0] === '>' && base_value > value) || (comparator?.[0] === '<' && base_value < value));

function disagreement(
  row: IndicatorRow,
  mention: Mention,
  where: { zh: string; en: string; line: number },
  context: CheckContext,
): Found {
  return {
    ...atIndicator(row, 'value_raw', context),
    message: `${where.zh}写“${mention.about}${mention.words}”，指标“${row.name}”为 ${printedTarget(row)}。`,
    message_en: `“${mention.about}${mention.words}” in ${where.en}; the indicator “${row.name}” says ${printedTarget(row)}.`,
    arithmetic: {
      terms: [{ label: mention.about, value: mention.value, unit: mention.base_unit, line: where.line }],
      operator: '+',
      result: mention.value,
      relation: '≠',
      compared: valueTerm(row, context),
    },
  };
}

const STATIONED_IN = /驻(\p{Script=Han}{2})/gu;

/** The same slip with a place: 驻深圳 in the name, 驻广东 in the objective. */
function checkPlace(project: ProjectRow, objective: ObjectiveRow): Found[] {
  const named = placesIn(project.name);
  const inText = placesIn(objective.text);
  if (named.length === 0 || inText.length === 0 || named.some((place) => inText.includes(place))) return [];
  return [
    {
      project_id: project.project_id,
      message: `项目名称写“驻${named[0]}”，绩效目标写“驻${inText[0]}”。`,
      message_en: `The name of the project says “驻${named[0]}”, its objective “驻${inText[0]}”.`,
      line_start: objective.line_start,
      line_end: objective.line_end,
    },
  ];
}

const placesIn = (text: string): string[] =>
  [...text.matchAll(STATIONED_IN)].flatMap(([, place]) => place ?? []);
