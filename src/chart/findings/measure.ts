import { yearLabel } from '../../i18n/budget-year.ts';
import type { Language } from '../../i18n/language.ts';
import { measureChartWords } from '../../i18n/measure-chart.ts';
import { formatList, formatNumber } from '../../i18n/number.ts';
import { COMPARATOR_SIGNS } from '../../i18n/target.ts';
import { agencyName, stripsOf } from '../agency-strip.ts';
import { type MeasureNumber, type MeasureRow, onAxis } from '../measure-row.ts';
import { measureAmount, measureName, offAxisWords } from '../measure-words.ts';

/** Where the printed targets of a measure stand, with who set the ends; of derived values only where nothing is printed. */
export function measureFinding(rows: readonly MeasureRow[], lang: Language): string {
  const words = measureChartWords;
  const numbers = byValue(onAxis(rows));
  const printed = numbers.filter(({ derived }) => !derived);
  const name = rows[0] ? measureTitle(rows[0], lang) : '';
  const [low, high] = [(printed[0] ?? numbers[0])!, (printed.at(-1) ?? numbers.at(-1))!];
  if (numbers.length === 0)
    return rows[0]
      ? `${name}${lang === 'zh' ? '：' : ': '}${lower(words.noNumber[lang], lang)}`
      : words.noNumber[lang];
  if (printed.length === 0)
    return words.onlyDerived[lang](name, measureAmount(low, lang), measureAmount(high, lang));
  if (printed.length === 1) return words.onlyOne[lang](name, agencyName(low, lang), measureAmount(low, lang));
  if (low.base_value === high.base_value) return sameFinding(printed, name, lang);
  const whose = new Set(printed.map(({ agency_id }) => agency_id));
  if (whose.size === 1)
    return words.oneAgency[lang](
      name,
      agencyName(low, lang),
      measureAmount(low, lang),
      measureAmount(high, lang),
    );
  return words.range[lang](
    name,
    measureAmount(low, lang),
    setBy(printed, low, lang),
    measureAmount(high, lang),
    setBy(printed, high, lang),
  );
}

const lower = (text: string, lang: Language) =>
  lang === 'zh' ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The name of the measure in the language of the reader. */
export const measureTitle = (row: Pick<MeasureRow, 'measure' | 'measure_en'>, lang: Language) =>
  lang === 'zh' ? row.measure : row.measure_en;

function sameFinding(rows: readonly MeasureNumber[], name: string, lang: Language): string {
  const signs = [...new Set(rows.map(({ comparator }) => COMPARATOR_SIGNS[comparator ?? '=']))];
  const first = rows[0] as MeasureNumber;
  const count = formatNumber(rows.length, lang);
  if (signs.length === 1) return measureChartWords.allSame[lang](name, count, measureAmount(first, lang));
  const amount = measureAmount({ ...first, comparator: null }, lang);
  return measureChartWords.sameNumber[lang](name, count, amount, signs.join(lang === 'zh' ? '、' : ', '));
}

/** Who set a value: the agencies by name, or how many where they are more than two. */
function setBy(rows: readonly MeasureNumber[], end: MeasureNumber, lang: Language): string {
  const same = rows.filter((row) => row.base_value === end.base_value && row.comparator === end.comparator);
  const names = [...new Set(same.map((row) => agencyName(row, lang)))];
  return names.length > 2 ? measureChartWords.someAgencies[lang](names.length) : formatList(names, lang);
}

/** The drawing in words: each agency with its targets, then what the axis does not hold. */
export function measureDescription(rows: readonly MeasureRow[], lang: Language): string {
  const colon = lang === 'zh' ? '：' : ': ';
  const stop = lang === 'zh' ? '。' : '. ';
  const say = (row: MeasureRow) => `${measureName(row, lang)} ${maybeAmount(row, lang)}`;
  return stripsOf(rows, lang)
    .map(({ agency, rows: own }) => {
      const year = own[0] ? yearLabel(own[0], lang) : '';
      return `${agency} ${year}${colon}${own.map(say).join(lang === 'zh' ? '；' : '; ')}${stop}`;
    })
    .join('')
    .trim();
}

function maybeAmount(row: MeasureRow, lang: Language): string {
  const [number] = onAxis([row]);
  if (!number) return offAxisWords(row, lang);
  const derived = row.derived
    ? `${lang === 'zh' ? '（' : ' ('}${measureChartWords.derivedMark[lang]}${lang === 'zh' ? '）' : ')'}`
    : '';
  return `${measureAmount(number, lang)}${derived}`;
}

const byValue = (rows: readonly MeasureNumber[]) =>
  [...rows].sort((a, b) => a.base_value - b.base_value || (a.indicator_id < b.indicator_id ? -1 : 1));
