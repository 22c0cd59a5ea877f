import { axisLabel } from '../i18n/axis.ts';
import type { Language } from '../i18n/language.ts';
import { measureChartWords } from '../i18n/measure-chart.ts';
import { formatList, formatNumber, formatYears } from '../i18n/number.ts';
import type { Comparator } from '../model/target.ts';
import { measureDescription, measureFinding } from './findings/measure.ts';
import { measureAxis } from './measure-axis.ts';
import { type MeasureRow, onAxis } from './measure-row.ts';

/** What stands around the chart of a measure. */
export interface MeasureFrameWords {
  title: string;
  subtitle: string;
  /** How to read the marks that are there. */
  notes: string[];
  description: string;
}

/** The words around the chart of `shown`, which are all rows of a measure or what a reader left of them. */
export function measureFrameWords(
  all: readonly MeasureRow[],
  shown: readonly MeasureRow[],
  lang: Language,
): MeasureFrameWords {
  const known = shown.length > 0 ? shown : all;
  return {
    title: measureFinding(shown.length > 0 ? shown : [], lang),
    subtitle: known.length > 0 ? subtitleOf(all, shown, lang) : '',
    notes: notesOf(shown, lang),
    description: measureDescription(shown, lang),
  };
}

function subtitleOf(all: readonly MeasureRow[], shown: readonly MeasureRow[], lang: Language): string {
  const words = measureChartWords;
  const count = (rows: readonly MeasureRow[]) => formatNumber(rows.length, lang);
  const { unit, per } = all[0] as MeasureRow;
  const years = (shown.length > 0 ? shown : all).map(({ year }) => year);
  const numbers = onAxis(shown);
  const derived = numbers.filter((row) => row.derived);
  const apart = shown.filter(({ lane }) => lane === 'apart');
  const prose = shown.filter(({ lane }) => lane === 'prose' || lane === 'none');
  const off = [
    apart.length > 0 ? words.offApart[lang](count(apart)) : '',
    prose.length > 0 ? words.offProse[lang](count(prose)) : '',
    shown.length < all.length ? words.offWithout[lang](formatNumber(all.length - shown.length, lang)) : '',
  ].filter((part) => part !== '');
  return [
    words.subtitle[lang](
      axisLabel({ base_unit: unit, denominator: per }, lang),
      formatYears(Math.min(...years), Math.max(...years)),
      count(all),
      count(numbers),
    ),
    derived.length > 0 ? words.ofThemDerived[lang](count(derived)) : '',
    off.length > 0 ? words.subtitleOff[lang](formatList(off, lang)) : '',
  ].join('');
}

function notesOf(rows: readonly MeasureRow[], lang: Language): string[] {
  const words = measureChartWords;
  const numbers = onAxis(rows);
  const printed = numbers.filter(({ derived }) => !derived);
  const has = (...signs: readonly Comparator[]) =>
    printed.some(({ comparator }) => signs.includes(comparator ?? '='));
  const axis = measureAxis(
    numbers.map(({ base_value }) => base_value),
    rows[0]?.unit ?? '',
    0,
    1,
  );
  const said = [
    [axis.type === 'log', words.readLog],
    [has('>='), words.readAtLeast],
    [has('<='), words.readAtMost],
    [has('='), words.readExact],
    [has('>', '<'), words.readStrict],
    [numbers.length > printed.length, words.readDerived],
    [numbers.some(({ flagged }) => flagged), words.readFlag],
  ] as const;
  return said.flatMap(([holds, each]) => (holds ? [each[lang]] : []));
}
