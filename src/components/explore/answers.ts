import { budgetByProject, type ProjectBudget } from '../../query/budget-by-project.ts';
import type { Database, QueryOptions } from '../../query/connector.ts';
import { countMatches, type MatchCount } from '../../query/count-matches.ts';
import { type FacetCount, facetCounts } from '../../query/facet-counts.ts';
import { type IndicatorRecord, indicatorPage } from '../../query/indicator-page.ts';
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

/** Asks the round. Rejects as soon as one question fails or `options.signal` aborts; nothing of it is then shown. */
export async function askAnswers(db: Database, choice: Choice, options: QueryOptions = {}): Promise<Answers> {
  const { filter } = choice;
  const [count, axes] = await Promise.all([
    countMatches(db, filter, options),
    targetAxes(db, filter, options),
  ]);
  const pages = Math.max(1, Math.ceil(count.matched / PAGE_SIZE));
  const page = Math.min(choice.page ?? 1, pages);
  const axis = chooseAxis(axes.axes, choice.view);
  const [facets, budgets, shares, targets, rows, relaxed] = await Promise.all([
    facetCounts(db, filter, options),
    budgetByProject(db, filter, options),
    typeShares(db, filter, options),
    axis === null ? [] : targetValues(db, filter, axis.axis.axis, options),
    indicatorPage(db, filter, { page, size: PAGE_SIZE, sort: choice.sort }, options),
    count.matched === 0 ? relaxations(db, filter, options) : [],
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
