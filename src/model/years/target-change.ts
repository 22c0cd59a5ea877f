import { axisFromId } from '../axis-id.ts';
import { type Conflict, maybeAxisConflict } from '../comparability.ts';
import type { YearIndicator } from './match-indicators.ts';
import { foldYear } from './similar-names.ts';

/** What became of a target: its number moved on one axis, it is the same, or it says something that does not compare. */
export const TARGET_CHANGES = ['raised', 'lowered', 'same', 'reworded'] as const;
export type TargetChange = (typeof TARGET_CHANGES)[number];

/** Why two targets do not compare: a number in one year only, another comparator, other words, or what the guard says. */
export type Rewording = 'kind' | 'comparator' | 'words' | Conflict;

/**
 * The change of a target from one year to the next. Raised and lowered are said of numbers only, on one axis of the
 * comparability guard and with one comparator: 95% is neither more nor less than ≥90%.
 */
export function targetChange(earlier: YearIndicator, later: YearIndicator): TargetChange {
  if (maybeRewording(earlier, later) !== undefined) return 'reworded';
  const [before, after] = [earlier.base_value, later.base_value];
  if (!isOnAxis(earlier) || before === null || after === null || before === after) return 'same';
  return after > before ? 'raised' : 'lowered';
}

/** Why two targets do not compare; undefined where they do, or are the same. */
export function maybeRewording(earlier: YearIndicator, later: YearIndicator): Rewording | undefined {
  if (earlier.kind !== later.kind) return 'kind';
  if (isOnAxis(earlier) && isOnAxis(later)) {
    const conflict = maybeAxisConflict(
      axisFromId(earlier.axis, earlier.dimension),
      axisFromId(later.axis, later.dimension),
    );
    return conflict ?? (earlier.comparator === later.comparator ? undefined : 'comparator');
  }
  if (isOnAxis(earlier) || isOnAxis(later)) return 'no_unit';
  return printedIn(earlier) === printedIn(later) ? undefined : 'words';
}

/** A number with a scale. One without a unit need not count the same thing in both years. */
const isOnAxis = (
  row: YearIndicator,
): row is YearIndicator & { axis: string; dimension: NonNullable<YearIndicator['dimension']> } =>
  row.axis !== null && row.dimension !== null;

/** The target as printed, but for the year: a deadline that moves with its year is the same. */
const printedIn = ({ value_raw, comparator, year }: YearIndicator) =>
  `${comparator ?? ''}${foldYear(value_raw ?? '', year)}`;
