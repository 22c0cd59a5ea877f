import { type Axis, axisId, type Conflict, maybeAxisConflict } from '../../model/comparability.ts';
import type { CompareMeasure, CompareMember } from '../compare-rows.ts';
import { derivedAxis } from './guarded-targets.ts';

/** Why a row is not on the axis: the guard's reason, a promise already counted, or a set that must not be compared. */
export type LeftOut = Conflict | 'repeated' | 'not_comparable';

/** Why a target is not on the axis of its measure, by the guard; undefined where it is. A measure without one compares nothing. */
export function conflictWith(axis: Axis | null, own: Axis | Conflict): LeftOut | undefined {
  if (axis === null) return 'not_comparable';
  return typeof own === 'string' ? own : maybeAxisConflict(own, axis);
}

/** The scale of a measure: that of the unit cost it names, else that of most of its printed rows, else of its derived ones. */
export function axisOfMeasure(
  measure: CompareMeasure,
  printed: readonly { own: Axis | Conflict }[],
  computed: readonly CompareMember[],
): Axis | null {
  const axes = printed.flatMap(({ own }) => (typeof own === 'string' || !fits(measure, own) ? [] : [own]));
  const counted = [...Map.groupBy(axes, axisId)].map(([id, same]) => ({
    id,
    axis: same[0]!,
    count: same.length,
  }));
  const isNamed = ({ axis }: { axis: Axis }) =>
    Number(measure.per !== null && axis.denominator === measure.per);
  counted.sort((a, b) => isNamed(b) - isNamed(a) || b.count - a.count || (a.id < b.id ? -1 : 1));
  if (counted[0]) return counted[0].axis;
  const [first] = computed;
  const derived = first?.value == null ? null : derivedAxis(measure, first.value);
  return derived === null || typeof derived === 'string' ? null : derived;
}

const fits = ({ dimension, base_unit }: CompareMeasure, axis: Axis) =>
  axis.dimension === dimension && axis.unit === base_unit;
