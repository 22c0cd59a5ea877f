import { type IndicatorMatch, matchIndicators, type YearIndicator } from './match-indicators.ts';
import { matchProjects, type ProjectMatch, type YearProject } from './match-projects.ts';
import type { PairedYears, YearPair } from './pair-up.ts';
import { maybeRewording, type Rewording, type TargetChange, targetChange } from './target-change.ts';

/** A project with its indicators. */
export interface ProjectOfYear extends YearProject {
  indicators: readonly YearIndicator[];
}

/** An indicator of both years, and what became of its target. */
export interface IndicatorChange extends YearPair<YearIndicator, IndicatorMatch> {
  change: TargetChange;
  /** Why it does not compare, where it was reworded. */
  rewording: Rewording | undefined;
}

/** A project of both years: its money and its indicators, each in one pair, dropped or new. */
export interface ProjectChange extends YearPair<ProjectOfYear, ProjectMatch> {
  /** Later less earlier, in yuan, exact to the fen. */
  budget_difference: number;
  indicators: IndicatorChange[];
  dropped: YearIndicator[];
  added: YearIndicator[];
}

/** Two years of one agency side by side. */
export interface YearComparison extends Pick<PairedYears<ProjectOfYear, ProjectMatch>, 'dropped' | 'added'> {
  projects: ProjectChange[];
}

/** Holds the projects of one agency in two years against each other; every project and indicator stands in one place. */
export function compareYears(
  earlier: readonly ProjectOfYear[],
  later: readonly ProjectOfYear[],
): YearComparison {
  const whole = new Map([...earlier, ...later].map((project) => [project.project_id, project]));
  const wholeOf = ({ project_id }: YearProject) => whole.get(project_id) as ProjectOfYear;
  const { pairs, dropped, added } = matchProjects(earlier, later);
  return {
    projects: pairs.map((pair) =>
      projectChange({ ...pair, earlier: wholeOf(pair.earlier), later: wholeOf(pair.later) }),
    ),
    dropped: dropped.map(wholeOf),
    added: added.map(wholeOf),
  };
}

function projectChange(pair: YearPair<ProjectOfYear, ProjectMatch>): ProjectChange {
  const { pairs, dropped, added } = matchIndicators(pair.earlier.indicators, pair.later.indicators);
  return {
    ...pair,
    budget_difference: (fen(pair.later.budget_yuan) - fen(pair.earlier.budget_yuan)) / 100,
    indicators: pairs.map((one) => ({
      ...one,
      change: targetChange(one.earlier, one.later),
      rewording: maybeRewording(one.earlier, one.later),
    })),
    dropped,
    added,
  };
}

const fen = (yuan: number) => Math.round(yuan * 100);
