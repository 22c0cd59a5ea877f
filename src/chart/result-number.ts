import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/number.ts';

/** A number as a chart of any result writes it: with its thousands apart, or as 1.5e+20 where that is too long. */
export function resultNumber(value: number, lang: Language): string {
  const size = Math.abs(value);
  return size >= 1e15 || (size > 0 && size < 1e-6)
    ? value.toExponential(2).replace(/\.?0*e/u, 'e')
    : formatNumber(value, lang, 6);
}
