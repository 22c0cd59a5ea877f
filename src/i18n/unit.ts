import type { Language } from './language.ts';

/** Base units of the data (domain vocabulary) in English; a unit that is not here is shown as printed. */
const UNITS_IN_ENGLISH: Readonly<Record<string, string>> = {
  元: 'CNY',
  人: 'persons',
  人次: 'person-times',
  次: 'times',
  件: 'cases or items',
  个: 'items',
  册: 'volumes',
  台: 'units of equipment',
  平方米: 'm²',
  米: 'm',
  摄氏度: '°C',
  小时: 'hours',
  天: 'days',
  工作日: 'working days',
  月: 'months',
  年: 'years',
};

/** A base unit as the interface names it: `元`; `CNY` in English, or the printed unit where we have no word for it. */
export function unitLabel(unit: string, lang: Language): string {
  return lang === 'en' ? (UNITS_IN_ENGLISH[unit] ?? unit) : unit;
}
