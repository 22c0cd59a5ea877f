import { type Axis, axisOf, type Conflict, type GuardedTarget } from '../../model/comparability.ts';
import type { CompareIndicator, CompareMeasure, CompareRows } from '../compare-rows.ts';
import { programmesOf, targetKey } from './programme.ts';

/** Targets as the guard looks at them, and which of them are one promise printed twice. */
export interface GuardedTargets {
  /** The axis of an indicator's target, or why it has none. */
  axisOfIndicator: (indicator: CompareIndicator) => Axis | Conflict;
  /** Ids of targets that a programme repeats on its second line of money: the same promise, not another. */
  repeated: ReadonlySet<string>;
}

/** Looks at all targets once, for every comparison of the same rows. */
export function guardTargets({ projects, indicators }: CompareRows): GuardedTargets {
  const budgets = new Map(projects.map(({ project_id, budget_yuan }) => [project_id, budget_yuan]));
  const repeated = programmesOf(projects, indicators).flatMap(({ projects: [first, ...others] }) => {
    const promised = new Set(ownOf(indicators, first?.project_id).map(targetKey));
    return others.flatMap(({ project_id }) =>
      ownOf(indicators, project_id).filter((indicator) => promised.has(targetKey(indicator))),
    );
  });
  return {
    axisOfIndicator: (indicator) =>
      axisOf({ ...indicator, budget_yuan: budgets.get(indicator.project_id) ?? 0 }),
    repeated: new Set(repeated.map(({ indicator_id }) => indicator_id)),
  };
}

const ownOf = (indicators: readonly CompareIndicator[], projectId: string | undefined) =>
  indicators.filter(({ project_id }) => project_id === projectId);

/** The axis of values that a measure derives of two rows: its own unit, per what it says. */
export function derivedAxis(measure: CompareMeasure, value: number): Axis | Conflict {
  const target: GuardedTarget = {
    ...{ kind: 'quantity', type: 'cost', comparator: '=', base_value: value, entity: null, scope_raw: null },
    ...{ dimension: measure.dimension, base_unit: measure.base_unit, unit: measure.base_unit },
    ...{ denominator: measure.per, direction: measure.direction, budget_yuan: 0 },
  };
  return axisOf(target);
}
