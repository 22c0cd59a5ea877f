import { axisLabel } from '../i18n/axis.ts';
import { yearLabel } from '../i18n/budget-year.ts';
import type { Language } from '../i18n/language.ts';
import { measureChartWords, reasonWords } from '../i18n/measure-chart.ts';
import { formatNumber } from '../i18n/number.ts';
import { COMPARATOR_SIGNS } from '../i18n/target.ts';
import { unitLabel } from '../i18n/unit.ts';
import { agencyName } from './agency-strip.ts';
import { type MeasureNumber, type MeasureRow, onAxis } from './measure-row.ts';
import { targetInWords } from './target-words.ts';

/** The value of a mark as it stands beside the axis, which names the unit: `≤350`, `≥98%`. */
export function valueLabel(
  row: Pick<MeasureNumber, 'comparator' | 'base_value' | 'unit'>,
  lang: Language,
): string {
  const sign = row.comparator === null || row.comparator === '=' ? '' : COMPARATOR_SIGNS[row.comparator];
  return `${sign}${roundedValue(row.base_value, lang)}${row.unit === '%' ? '%' : ''}`;
}

/** Of a number above a hundred, its decimals say nothing that the eye could see. */
const roundedValue = (value: number, lang: Language) => formatNumber(value, lang, value >= 100 ? 0 : 4);

/** A value on the axis with its unit and sign: `≤350 元/人`, `≤350 CNY per person`. */
export function measureAmount(row: MeasureNumber, lang: Language): string {
  const sign = row.comparator === null || row.comparator === '=' ? '' : COMPARATOR_SIGNS[row.comparator];
  const value = row.derived ? roundedValue(row.base_value, lang) : formatNumber(row.base_value, lang, 4);
  const unit = row.unit === '%' ? '%' : ` ${axisLabel({ base_unit: row.unit, denominator: row.per }, lang)}`;
  return `${sign}${value}${unit}`;
}

/** What stands for the name of a row: what is printed, or of a derived value what was divided by what. */
export function measureName(row: MeasureRow, lang: Language): string {
  return row.derived ? `${row.dividend ?? measureChartWords.budget[lang]} ÷ ${row.name}` : row.name;
}

/** How a value was derived: `120,000 元 ÷ 1,850 人 = ≤64.86 元/人`. */
export function derivationInWords(row: MeasureRow, lang: Language): string {
  const { dividend_yuan, divisor, divisor_unit, base_value } = row;
  if (dividend_yuan === null || divisor === null || base_value === null) return '';
  return measureChartWords.quotient[lang](
    `${formatNumber(dividend_yuan, lang)} ${unitLabel('元', lang)}`,
    `${formatNumber(divisor, lang)} ${unitLabel(divisor_unit ?? '', lang)}`,
    measureAmount({ ...row, base_value, comparator: row.comparator }, lang),
  );
}

/** What a row says where no axis holds it: the printed words, and why. */
export function offAxisWords(row: MeasureRow, lang: Language): string {
  const words = measureChartWords;
  const printed = row.value_raw === null ? words.notPrinted[lang] : words.quoted[lang](row.value_raw);
  if (row.lane === 'apart') return words.because[lang](printed, reasonWords(row.reason ?? 'unit', lang));
  if (row.lane === 'none' && row.value_raw === null) return printed;
  return words.because[lang](printed, row.lane === 'none' ? words.notSet[lang] : words.prose[lang]);
}

/** A row for those who point at it: name, project, whose, target. */
export function measurePointWords(row: MeasureRow, lang: Language): string[] {
  return [
    measureName(row, lang),
    row.project,
    `${agencyName(row, lang)} ${yearLabel(row, lang)}`,
    targetOf(row, lang),
  ];
}

function targetOf(row: MeasureRow, lang: Language): string {
  if (row.lane !== 'number' || row.base_value === null) return offAxisWords(row, lang);
  if (row.derived) return derivationInWords(row, lang);
  const { comparator, base_value, unit, per, value_raw } = row;
  return targetInWords({ comparator, base_value, base_unit: unit, denominator: per, value_raw }, lang);
}

/** What a row was read as, beside what is printed: the value on the axis, how it was derived, or why it has none. */
export function measureReading(row: MeasureRow, lang: Language): string {
  const [number] = onAxis([row.comparable ? row : listed(row)]);
  if (number) return row.derived ? derivationInWords(row, lang) : measureAmount(number, lang);
  if (row.lane === 'apart') return reasonWords(row.reason ?? 'unit', lang);
  return row.lane === 'none' ? measureChartWords.notSet[lang] : measureChartWords.prose[lang];
}

/** Where there is no axis, every number is as good as another. */
const listed = (row: MeasureRow): MeasureRow => (row.lane === 'apart' ? { ...row, lane: 'number' } : row);
