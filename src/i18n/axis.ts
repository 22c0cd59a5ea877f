import type { Language } from './language.ts';
import { unitLabel } from './unit.ts';

/** What a target can be per, in English and in the singular; others are shown as printed. */
const DENOMINATORS_IN_ENGLISH: Readonly<Record<string, string>> = {
  人: 'person',
  件: 'case or item',
  场: 'session',
  次: 'time',
  套: 'set',
  本: 'copy',
  小时: 'hour',
  半天: 'half-day',
  月: 'month',
  季度: 'quarter',
  年: 'year',
};

/** What a target is per: `人·年` is `person per year` in English. */
export function denominatorLabel(denominator: string, lang: Language): string {
  if (lang === 'zh') return denominator;
  const parts = denominator.split('·').map((part) => DENOMINATORS_IN_ENGLISH[part] ?? part);
  return parts.join(' per ');
}

/** A scale of targets in words: `元/人`, `CNY per person`; the denominator is null for a plain unit. */
export function axisLabel(axis: { base_unit: string; denominator: string | null }, lang: Language): string {
  const unit = unitLabel(axis.base_unit, lang);
  if (axis.denominator === null) return unit;
  const per = denominatorLabel(axis.denominator, lang);
  return lang === 'zh' ? `${unit}/${per}` : `${unit} per ${per}`;
}

/** A base unit that may hold its denominator: `元/人`, `CNY per person`. */
export function baseUnitLabel(unit: string, lang: Language): string {
  const [base = unit, denominator] = unit.split('/');
  return axisLabel({ base_unit: base, denominator: denominator ?? null }, lang);
}
