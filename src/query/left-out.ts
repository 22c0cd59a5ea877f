import { axisFromId } from '../model/axis-id.ts';
import { CONFLICTS, type Conflict, maybeAxisConflict } from '../model/comparability.ts';
import type { TargetAxes, TargetAxis } from './target-axes.ts';

/** Matching targets that one axis does not hold, for one reason. */
export interface LeftOut {
  reason: Conflict;
  targets: number;
  /** Where they stand instead; none for what stands on no axis. */
  axes: TargetAxis[];
}

/** What a drawing of `drawn` leaves out, by the guard's reason. With the drawn targets it adds up to all that match. */
export function leftOut({ axes, not_a_number, no_unit }: TargetAxes, drawn: TargetAxis): LeftOut[] {
  const scale = axisFromId(drawn.axis, drawn.dimension);
  const groups = Map.groupBy(
    axes.filter(({ axis }) => axis !== drawn.axis),
    ({ axis, dimension }) => maybeAxisConflict(scale, axisFromId(axis, dimension)),
  );
  const unplaced: Partial<Record<Conflict, number>> = { not_a_number, no_unit };
  return CONFLICTS.map((reason) => {
    const own = groups.get(reason) ?? [];
    return {
      reason,
      targets: own.reduce((sum, { targets }) => sum + targets, unplaced[reason] ?? 0),
      axes: own,
    };
  }).filter(({ targets }) => targets > 0);
}
