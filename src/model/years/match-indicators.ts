import type { IndicatorRow } from '../indicator.ts';
import { type Match, type PairedYears, pairUp } from './pair-up.ts';
import { isSameName, nameSimilarity } from './similar-names.ts';

/** What an indicator is recognised by in another year, and what its target says. */
export type YearIndicator = Pick<
  IndicatorRow,
  | 'indicator_id'
  | 'year'
  | 'seq'
  | 'name'
  | 'type'
  | 'kind'
  | 'value_raw'
  | 'comparator'
  | 'base_value'
  | 'dimension'
  | 'axis'
  | 'document_id'
  | 'line_start'
>;

/** Why two indicators are taken for one: the name within its type, the name alone, or names much alike within a type. */
export const INDICATOR_MATCHES = ['name', 'name_other_type', 'similar_name'] as const;
export type IndicatorMatch = (typeof INDICATOR_MATCHES)[number];

const LEAST_SIMILAR = 0.6;
const SURE = 0.8;

/** The indicators of one project in two years, paired. */
export function matchIndicators(
  earlier: readonly YearIndicator[],
  later: readonly YearIndicator[],
): PairedYears<YearIndicator, IndicatorMatch> {
  return pairUp(earlier, later, judge);
}

function judge(one: YearIndicator, other: YearIndicator): Match<IndicatorMatch> | undefined {
  const isType = one.type === other.type;
  if (isSameName(one, other))
    return isType
      ? { reason: 'name', confidence: 'high', score: 3 }
      : { reason: 'name_other_type', confidence: 'medium', score: 2 };
  const similarity = nameSimilarity(one, other);
  if (!isType || similarity < LEAST_SIMILAR) return undefined;
  return { reason: 'similar_name', confidence: similarity < SURE ? 'low' : 'medium', score: similarity };
}
