import { axisLabel } from '../../i18n/axis.ts';
import type { Language } from '../../i18n/language.ts';
import { largeMeasureWords as words } from '../../i18n/large-measures.ts';
import { formatNumber } from '../../i18n/number.ts';
import { COMPARATOR_SIGNS } from '../../i18n/target.ts';
import type { Comparator } from '../../model/target.ts';
import type { MeasureScale } from '../../query/large/summaries.ts';

/** What a scale is of: `元/件`, `CNY (totals)`. */
export function scaleLabel(
  { unit, per, dimension }: Pick<MeasureScale, 'unit' | 'per' | 'dimension'>,
  lang: Language,
): string {
  const plain = axisLabel({ base_unit: unit, denominator: per === '?' ? null : per }, lang);
  if (per === '?') return words.noPer[lang](plain);
  return dimension === 'money' && per === null ? words.total[lang](plain) : plain;
}

/** A value of a scale whose unit is named beside it: `3,255`, `95%`. */
export function scaleValue(value: number, { unit }: Pick<MeasureScale, 'unit'>, lang: Language): string {
  return `${formatNumber(value, lang, value >= 100 ? 0 : 4)}${unit === '%' ? '%' : ''}`;
}

/** The same with its sign: `≥95%`; an exact value has none. */
export function signedValue(
  value: number,
  comparator: Comparator,
  scale: Pick<MeasureScale, 'unit'>,
  lang: Language,
): string {
  return `${comparator === '=' ? '' : COMPARATOR_SIGNS[comparator]}${scaleValue(value, scale, lang)}`;
}

const IN_WORDS = {
  '>=': 'atLeast',
  '>': 'more',
  '<=': 'atMost',
  '<': 'less',
  '=': 'exact',
} as const satisfies Record<Comparator, string>;

/** Targets of one comparator, of which there are others: `下限（≥）`, `exact values (=)`. */
export const boundsName = (comparator: Comparator, lang: Language): string =>
  words[`bounds_${IN_WORDS[comparator]}`][lang];

/** A comparator as a sign and in words: `≥ 不低于`. */
export const comparatorLabel = (comparator: Comparator, lang: Language): string =>
  words.bound[lang](COMPARATOR_SIGNS[comparator], words[`sign_${IN_WORDS[comparator]}`][lang]);
