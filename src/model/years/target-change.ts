import type { YearIndicator } from './match-indicators.ts';
import { foldYear } from './similar-names.ts';

/** What became of a target: its number moved on one axis, it is the same, or it says something that does not compare. */
export const TARGET_CHANGES = ['raised', 'lowered', 'same', 'reworded'] as const;
export type TargetChange = (typeof TARGET_CHANGES)[number];

/**
 * The change of a target from one year to the next. Raised and lowered are said of numbers only, on one axis of the
 * comparability guard and with one comparator: 95% is neither more nor less than ≥90%.
 */
export function targetChange(earlier: YearIndicator, later: YearIndicator): TargetChange {
  const isOneScale =
    earlier.kind === later.kind && earlier.axis === later.axis && earlier.comparator === later.comparator;
  if (!isOneScale) return 'reworded';
  const [before, after] = [earlier.base_value, later.base_value];
  if (earlier.axis !== null && before !== null && after !== null) {
    if (before === after) return 'same';
    return after > before ? 'raised' : 'lowered';
  }
  return printedIn(earlier) === printedIn(later) ? 'same' : 'reworded';
}

/** The target as printed, but for the year: a deadline that moves with its year is the same. */
const printedIn = ({ value_raw, year }: YearIndicator) => foldYear(value_raw ?? '', year);
