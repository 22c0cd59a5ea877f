import type { Subject } from './subjects.ts';
import { type CostPlace, costPlace } from './types.ts';

/** What the form of a subject's document prints, so far as it bears on a comparison. */
export interface Framework {
  /** Level-1 names as printed, in the order in which they occur. */
  level1: readonly string[];
  cost: CostPlace;
  /** Cost indicators that are printed under 产出 and counted apart here. */
  moved: number;
  /** Share of all printed weights by printed level 1; empty where the form prints none. */
  weights: readonly { level1: string; share: number }[];
  /** The usual weight of the budget execution rate; null where none is printed. */
  executionWeight: number | null;
  /** Indicators a project, on average. */
  perProject: number;
}

/** The forms of the subjects, in their order. */
export function compareFrameworks(subjects: readonly Subject[]): Framework[] {
  return subjects.map((subject) => {
    const { indicators, projects } = subject;
    const { place, moved } = costPlace(subject);
    return {
      level1: [...new Set(indicators.map(({ level1 }) => level1))],
      ...{ cost: place, moved },
      weights: weightsOf(indicators),
      executionWeight:
        projects.find(({ execution_weight }) => execution_weight !== null)?.execution_weight ?? null,
      perProject: projects.length > 0 ? indicators.length / projects.length : 0,
    };
  });
}

function weightsOf(indicators: Subject['indicators']): Framework['weights'] {
  const printed = indicators.filter(({ weight }) => weight !== null);
  const sum = (rows: Subject['indicators']) => rows.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const all = sum(printed);
  if (all === 0) return [];
  return [...Map.groupBy(printed, ({ level1 }) => level1)].map(([level1, own]) => ({
    level1,
    share: sum(own) / all,
  }));
}
