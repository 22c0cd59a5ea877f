import { budgetByProject, type ProjectBudget } from '../../query/budget-by-project.ts';
import type { Database, QueryOptions } from '../../query/connector.ts';
import { countMatches, type MatchCount } from '../../query/count-matches.ts';
import { type FacetCount, facetCounts } from '../../query/facet-counts.ts';
import type { Filter } from '../../query/filter.ts';
import { type IndicatorRecord, indicatorPage, type PageRequest } from '../../query/indicator-page.ts';
import { type LeftOut, leftOut } from '../../query/left-out.ts';
import { type Relaxation, relaxations } from '../../query/relaxations.ts';
import { type ChosenAxis, chooseAxis, type TargetAxes, targetAxes } from '../../query/target-axes.ts';
import { type TargetValue, targetValues } from '../../query/target-values.ts';
import { type TypeShare, typeShares } from '../../query/type-shares.ts';
import type { Choice } from '../../state/choice.ts';

export const PAGE_SIZE = 25;

/** Everything the page shows for one choice: one round of questions, so that its parts never disagree. */
export interface Answers {
  choice: Choice;
  count: MatchCount;
  facets: FacetCount[];
  budgets: ProjectBudget[];
  shares: TypeShare[];
  axes: TargetAxes;
  /** The axis drawn: the reader's, or the most used; null where no target is a number with a unit. */
  axis: ChosenAxis | null;
  /** The targets on it. */
  targets: TargetValue[];
  /** What matches and does not stand on it. */
  leftOut: LeftOut[];
  rows: IndicatorRecord[];
  /** The page shown: the last one where the reader's lies beyond it. */
  page: number;
  pages: number;
  /** Asked only where nothing matches. */
  relaxations: Relaxation[];
}

/** The questions of a round, whoever answers them. */
export interface Questions {
  countMatches(filter: Filter): Promise<MatchCount>;
  targetAxes(filter: Filter): Promise<TargetAxes>;
  facetCounts(filter: Filter): Promise<FacetCount[]>;
  budgetByProject(filter: Filter): Promise<ProjectBudget[]>;
  typeShares(filter: Filter): Promise<TypeShare[]>;
  targetValues(filter: Filter, axis: string): Promise<TargetValue[]>;
  indicatorPage(filter: Filter, request: PageRequest): Promise<IndicatorRecord[]>;
  relaxations(filter: Filter): Promise<Relaxation[]>;
}

/** Asks the engine. Rejects as soon as one question fails or `options.signal` aborts; nothing of it is then shown. */
export function askAnswers(db: Database, choice: Choice, options: QueryOptions = {}): Promise<Answers> {
  return askRound(
    {
      countMatches: (filter) => countMatches(db, filter, options),
      targetAxes: (filter) => targetAxes(db, filter, options),
      facetCounts: (filter) => facetCounts(db, filter, options),
      budgetByProject: (filter) => budgetByProject(db, filter, options),
      typeShares: (filter) => typeShares(db, filter, options),
      targetValues: (filter, axis) => targetValues(db, filter, axis, options),
      indicatorPage: (filter, request) => indicatorPage(db, filter, request, options),
      relaxations: (filter) => relaxations(db, filter, options),
    },
    choice,
  );
}

/** Asks the round: first how much there is, which says the page and the axis, then all the rest at once. */
export async function askRound(questions: Questions, choice: Choice): Promise<Answers> {
  const { filter, sort } = choice;
  const [count, axes] = await Promise.all([questions.countMatches(filter), questions.targetAxes(filter)]);
  const pages = Math.max(1, Math.ceil(count.matched / PAGE_SIZE));
  const page = Math.min(choice.page ?? 1, pages);
  const axis = chooseAxis(axes.axes, choice.view);
  const [facets, budgets, shares, targets, rows, relaxed] = await Promise.all([
    questions.facetCounts(filter),
    questions.budgetByProject(filter),
    questions.typeShares(filter),
    axis === null ? [] : questions.targetValues(filter, axis.axis.axis),
    questions.indicatorPage(filter, { page, size: PAGE_SIZE, sort }),
    count.matched === 0 ? questions.relaxations(filter) : [],
  ]);
  return {
    choice,
    count,
    facets,
    budgets,
    shares,
    axes,
    axis,
    targets,
    leftOut: axis === null ? [] : leftOut(axes, axis.axis),
    rows,
    page,
    pages,
    relaxations: relaxed,
  };
}
