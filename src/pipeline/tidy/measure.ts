import type { IndicatorType } from '../../model/indicator-type.ts';
import type { Vocabulary } from '../vocabulary.ts';

export interface MeasureCandidate {
  type: IndicatorType;
  name: string;
  theme_id: string;
  project_name: string;
}

/** The one comparable measure an indicator belongs to, found by the rules of the vocabulary; null if none. */
export function measureOf(candidate: MeasureCandidate, { measureRules }: Vocabulary): string | null {
  const rule = measureRules.find(
    ({ type, theme, projectName, name, unlessName }) =>
      type === candidate.type &&
      theme.includes(candidate.theme_id) &&
      (projectName?.test(candidate.project_name) ?? true) &&
      (name?.test(candidate.name) ?? true) &&
      !unlessName?.test(candidate.name),
  );
  return rule?.measure_id ?? null;
}
