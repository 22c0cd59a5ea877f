import type { Axis } from '../model/comparability.ts';
import { countedLabel } from './counted.ts';
import type { Bilingual, Language } from './language.ts';
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

const DIRECTIONS: Readonly<Record<Axis['direction'], Bilingual>> = {
  higher: { zh: '越高越好', en: 'higher is better' },
  lower: { zh: '越低越好', en: 'lower is better' },
  open: { zh: '不定方向', en: 'no set direction' },
};

const TOTAL: Bilingual = { zh: '总额', en: 'totals' };
const UNSTATED: Bilingual = { zh: '单价，未写明按什么计', en: 'prices, per what is not said' };

/** What a unit counts by itself, so that its name need not say it again. */
const SAID_BY_UNIT: Readonly<Record<string, string>> = { person: '人', person_time: '人次' };

/**
 * An axis by all that targets on it have in common: `元（总额），越低越好`, `cases or items (cases), higher is better`.
 * Its scope stays as printed.
 */
export function axisName(axis: Axis, lang: Language): string {
  const per = axis.denominator === '?' ? null : axis.denominator;
  const unit = axisLabel({ base_unit: axis.unit, denominator: per }, lang);
  const what = whatStands(axis, lang);
  const named = what === '' ? unit : lang === 'zh' ? `${unit}（${what}）` : `${unit} (${what})`;
  const parts = [named, axis.scope, DIRECTIONS[axis.direction][lang]];
  return parts.filter((part) => part !== null).join(lang === 'zh' ? '，' : ', ');
}

/** What the unit alone leaves open: sums or prices, cases or parcels; empty where nothing is. */
function whatStands({ dimension, unit, denominator, entity }: Axis, lang: Language): string {
  if (denominator === '?') return UNSTATED[lang];
  if (dimension === 'money' && denominator === null) return TOTAL[lang];
  return entity === null || SAID_BY_UNIT[entity] === unit ? '' : countedLabel(entity, lang);
}
