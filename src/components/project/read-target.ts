import { denominatorLabel } from '../../i18n/axis.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { exactYuan } from '../../i18n/money.ts';
import { formatNumber } from '../../i18n/number.ts';
import { projectWords } from '../../i18n/project-page.ts';
import { COMPARATOR_SIGNS } from '../../i18n/target.ts';
import { unitLabel } from '../../i18n/unit.ts';
import type { ProjectIndicator } from '../../query/project-indicators.ts';

/** What a printed target was read as. */
export interface ReadTarget {
  /** `≥ 98%`, `截至 2023-12-31`, `文字，不是数值` */
  main: string;
  /** What else was read: the base value, what it is per, where the unit stands. */
  more: string[];
  isNumber: boolean;
}

type Target = Pick<
  ProjectIndicator,
  | 'kind'
  | 'comparator'
  | 'value'
  | 'unit'
  | 'unit_source'
  | 'base_value'
  | 'base_unit'
  | 'denominator'
  | 'date_start'
  | 'date_end'
>;

/** More decimals than any document prints, so that none is rounded away. */
const ALL_DIGITS = 6;

/** The target of an indicator in the words of the page. The unit of `main` stays the printed one. */
export function readTarget(target: Target, lang: Language): ReadTarget {
  const words = wordsIn(projectWords, lang);
  if (target.kind === 'quantity' && target.value !== null) {
    const sign = target.comparator === null ? '' : `${COMPARATOR_SIGNS[target.comparator]} `;
    const main = `${sign}${numberWithUnit(target.value, target.unit, lang)}`;
    return { main, more: quantityNotes(target, lang), isNumber: true };
  }
  if (target.kind === 'date') return { main: dateWords(target, lang), more: [], isNumber: false };
  return { main: target.kind === 'none' ? words.none : words.text, more: [], isNumber: false };
}

function dateWords({ date_start, date_end }: Target, lang: Language): string {
  const words = wordsIn(projectWords, lang);
  if (date_end === null) return words.openDate;
  return date_start === null ? words.until(date_end) : words.period(date_start, date_end);
}

function quantityNotes(target: Target, lang: Language): string[] {
  const words = wordsIn(projectWords, lang);
  const { value, unit, base_value, base_unit, denominator } = target;
  const notes: string[] = [];
  if (unit === null) notes.push(words.noUnit);
  if (base_value !== null && base_unit !== null && base_value !== value) {
    notes.push(words.converted(baseValue(base_value, base_unit, lang)));
  }
  if (denominator !== null && !unit?.includes('/')) {
    notes.push(words.per(denominatorLabel(denominator, lang)));
  }
  if (target.unit_source === 'name') notes.push(words.unitFromName);
  return notes;
}

/** A value in its base unit: `200,000 元`, `CNY 200,000`, `450,000 通/年`. */
function baseValue(value: number, unit: string, lang: Language): string {
  if (unit === '元') return exactYuan(value, lang);
  const [head = unit, ...per] = unit.split('/');
  const whole = [unitLabel(head, lang), ...per].join('/');
  return `${formatNumber(value, lang, ALL_DIGITS)} ${whole}`;
}

/** A number and its unit as printed: `98%`, `20 万元`. */
function numberWithUnit(value: number, unit: string | null, lang: Language): string {
  const number = formatNumber(value, lang, ALL_DIGITS);
  if (unit === null) return number;
  return unit === '%' ? `${number}%` : `${number}\u00a0${unit}`;
}
