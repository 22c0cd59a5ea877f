import { chartWords } from '../i18n/chart.ts';
import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/number.ts';
import { COMPARATOR_SIGNS } from '../i18n/target.ts';
import { unitLabel } from '../i18n/unit.ts';
import type { Comparator } from '../model/target.ts';

/** A target that is a number, in base units. */
export interface ReadTarget {
  comparator: Comparator | null;
  base_value: number;
  base_unit: string;
  denominator: string | null;
}

/** The amount of a target with its unit: `200 元/件`, `90%`. */
export function amountInWords(target: Omit<ReadTarget, 'comparator'>, lang: Language): string {
  const unit = unitLabel(target.base_unit, lang);
  const per = target.denominator === null ? '' : `/${unitLabel(target.denominator, lang)}`;
  const value = formatNumber(target.base_value, lang, 4);
  return unit === '%' ? `${value}%${per}` : `${value} ${unit}${per}`;
}

/** A target as it was read: `≤200 元/件`. */
export function readTargetInWords(target: ReadTarget, lang: Language): string {
  return `${COMPARATOR_SIGNS[target.comparator ?? '=']}${amountInWords(target, lang)}`;
}

/** What was read and, where it is written otherwise, what is printed: `≥90%（原文“90”）`. */
export function targetInWords(target: ReadTarget & { value_raw: string | null }, lang: Language): string {
  const read = readTargetInWords(target, lang);
  const printed = target.value_raw ?? '';
  return printed === '' || plain(printed) === plain(read)
    ? read
    : chartWords.readFrom[lang](read, printed.trim());
}

/** A lone `=` and blanks change nothing: `=100 %` and `100%` are printed alike. */
const plain = (text: string) => text.replaceAll(/[\s\u00a0,]/gu, '').replace(/^=/u, '');
