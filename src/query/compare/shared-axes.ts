import { type Axis, axisId } from '../../model/comparability.ts';
import { INDICATOR_TYPES, type IndicatorType } from '../../model/indicator-type.ts';
import type { GuardedTargets } from './guarded-targets.ts';
import type { AxisTarget, OffAxis } from './measures.ts';
import type { Subject } from './subjects.ts';

/** Targets of one type that may stand on one axis; what they measure may still differ. */
export interface SharedAxis {
  type: IndicatorType;
  axis: Axis;
  targets: readonly AxisTarget[];
}

/** Targets by type and axis. */
export interface SharedAxes {
  /** Axes that at least two subjects have a target on. */
  shared: readonly SharedAxis[];
  /** Numbers on an axis that no other subject has in the same type. */
  alone: readonly AxisTarget[];
  /** What has no axis, with the guard's reason. */
  left: readonly OffAxis[];
}

/** Puts the targets of the subjects on the axes that the guard lets them share, type by type. */
export function sharedAxes(subjects: readonly Subject[], guard: GuardedTargets): SharedAxes {
  const left: OffAxis[] = [];
  const groups = new Map<string, SharedAxis & { targets: AxisTarget[] }>();
  subjects.forEach(({ projects, indicators }, subject) => {
    for (const indicator of indicators) {
      const project = projects.find(({ project_id }) => project_id === indicator.project_id)!;
      const axis = guard.axisOfIndicator(indicator);
      if (typeof axis === 'string') {
        left.push({ subject, project, indicator, reason: axis });
        continue;
      }
      const key = `${indicator.type} ${axisId(axis)}`;
      const group = groups.get(key) ?? { type: indicator.type, axis, targets: [] };
      groups.set(key, group);
      const { comparator, base_value } = indicator;
      group.targets.push({
        subject,
        project,
        indicator,
        comparator: comparator ?? '=',
        value: base_value as number,
      });
    }
  });
  const all = [...groups.values()].sort(
    (a, b) => INDICATOR_TYPES.indexOf(a.type) - INDICATOR_TYPES.indexOf(b.type),
  );
  const isShared = ({ targets }: SharedAxis) => new Set(targets.map(({ subject }) => subject)).size > 1;
  return {
    shared: all.filter(isShared),
    alone: all.filter((group) => !isShared(group)).flatMap(({ targets }) => targets),
    left,
  };
}
