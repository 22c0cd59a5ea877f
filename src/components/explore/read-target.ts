import { exploreWords } from '../../i18n/explore.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import { COMPARATOR_SIGNS, KIND_WORDS } from '../../i18n/target.ts';
import type { IndicatorRecord } from '../../query/indicator-page.ts';

type Target = Pick<IndicatorRecord, 'kind' | 'comparator' | 'value' | 'unit' | 'date_start' | 'date_end'>;

/** More decimals than any document prints, so that none is rounded away. */
const ALL_DIGITS = 6;

/** How a printed target was read: `≥ 98%`, `≤ 20 万元`, `至 2023-12-31`, `文字`. The unit stays the printed one. */
export function targetAsRead(target: Target, lang: Language): string {
  const words = wordsIn(exploreWords, lang);
  if (target.kind === 'date' && target.date_end !== null) {
    return target.date_start === null
      ? words.until(target.date_end)
      : words.period(target.date_start, target.date_end);
  }
  if (target.kind !== 'quantity' || target.value === null) return KIND_WORDS[target.kind][lang];
  const sign = target.comparator === null ? '' : `${COMPARATOR_SIGNS[target.comparator]} `;
  return `${sign}${withUnit(target.value, target.unit, lang)}`;
}

/** A number and its unit as printed: `98%`, `20 万元`. */
export function withUnit(value: number, unit: string | null, lang: Language): string {
  const number = formatNumber(value, lang, ALL_DIGITS);
  if (unit === null) return number;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}
