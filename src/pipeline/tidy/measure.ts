import type { IndicatorType } from '../../model/indicator-type.ts';
import type { Vocabulary } from '../vocabulary.ts';

export interface MeasureCandidate {
  type: IndicatorType;
  name: string;
  theme_id: string;
  project_name: string;
  /** What the value is per: 件, 人·年. */
  denominator: string | null;
}

/** The one comparable measure an indicator belongs to, found by the rules of the vocabulary; null if none. */
export function measureOf(candidate: MeasureCandidate, { measureRules }: Vocabulary): string | null {
  // Blanks come from wrapping: a name broken over lines in one format is the same name in another.
  const name = candidate.name.replace(/\s+/gu, '');
  const rule = measureRules.find(
    ({ type, theme, projectName, name: pattern, unlessName, denominator }) =>
      type.includes(candidate.type) &&
      (theme?.includes(candidate.theme_id) ?? true) &&
      (denominator?.includes(candidate.denominator ?? '') ?? true) &&
      (projectName?.test(candidate.project_name) ?? true) &&
      (pattern?.test(name) ?? true) &&
      !unlessName?.test(name),
  );
  return rule?.measure_id ?? null;
}
