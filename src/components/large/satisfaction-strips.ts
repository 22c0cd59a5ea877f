import { inBoth, type Language } from '../../i18n/language.ts';
import { largeMeasureWords as words } from '../../i18n/large-measures.ts';
import { formatNumber, formatYears } from '../../i18n/number.ts';
import type { MeasureScale, MeasureSummary } from '../../query/large/summaries.ts';
import type { BarChart } from './bar-chart.ts';
import { nameOf } from './measure-findings.ts';
import { comparatorLabel, signedValue } from './scale-words.ts';
import { drawStrips, type NamedStrip, pairs, readingNote, spreadColumns, spreadRow } from './strip-chart.ts';

/** The one axis of the chart: a share of respondents. Numbers on any other are counted in the subtitle. */
const isShare = ({ dimension, unit, per }: MeasureScale) =>
  dimension === 'ratio' && unit === '%' && per === null;

/** Whether there is any target that the chart can show. */
export const hasSatisfaction = (measures: readonly MeasureSummary[]): boolean =>
  measures.some(
    ({ measure, scales }) => measure.kind === 'satisfaction' && measure.comparable && scales.some(isShare),
  );

/** Satisfaction targets by respondent group, a line for each comparator. `hrefOf`: the page of a measure. */
export function satisfactionChart(
  measures: readonly MeasureSummary[],
  lang: Language,
  hrefOf: (measureId: string) => string,
): BarChart {
  const own = measures.filter(({ measure }) => measure.kind === 'satisfaction' && measure.comparable);
  const groups = own.flatMap((each) =>
    each.scales
      .filter(isShare)
      .flatMap(({ strips, bins }) =>
        strips
          .filter(({ by }) => by === 'all')
          .map((strip) => ({ measure: each, strip, bins, href: hrefOf(each.measure.measure_id) })),
      ),
  );
  const named = groups.map(
    ({ measure, ...rest }): NamedStrip => ({
      label: words.labelOf[lang](nameOf(measure, lang), comparatorLabel(rest.strip.comparator, lang)),
      ...rest,
    }),
  );
  const drawn = drawStrips(named, { unit: '%' }, lang);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const onAxis = sum(named.map(({ strip }) => strip.rows));
  const all = sum(own.map(({ rows }) => rows));
  const number = (value: number) => formatNumber(value, lang);
  const years = formatYears(
    Math.min(...own.map(({ year_min }) => year_min)),
    Math.max(...own.map(({ year_max }) => year_max)),
  );
  return {
    name: 'satisfaction',
    title: inBoth((each) => finding(named, each)),
    subtitle: words.satisfactionSubtitle[lang](years, number(all), number(onAxis), number(all - onAxis)),
    note: readingNote(named, lang),
    description: `${drawn.bars.map(({ label, amount }) => `${label} ${amount}`).join(lang === 'zh' ? '；' : '; ')}${lang === 'zh' ? '。' : '.'}`,
    ...drawn,
    columns: spreadColumns({ key: 'measure', label: words.group[lang] }, lang),
    rows: groups.map(({ measure, strip }) => spreadRow(nameOf(measure, lang), strip)),
  };
}

/** The commonest target: a value with its sign. */
function finding(named: readonly NamedStrip[], lang: Language): string {
  const counts = new Map<string, number>();
  for (const { strip, bins } of named)
    for (const [bin, count] of pairs(strip)) {
      const value = bins.values?.[bin];
      if (value === undefined) continue;
      const said = signedValue(value, strip.comparator, { unit: '%' }, lang);
      counts.set(said, (counts.get(said) ?? 0) + count);
    }
  const [first, ...more] = [...counts];
  if (!first) return words.satisfactionNone[lang];
  const [value, count] = more.reduce((most, each) => (each[1] > most[1] ? each : most), first);
  const all = named.reduce((total, { strip }) => total + strip.rows, 0);
  return words.satisfactionTitle[lang](value, formatNumber(count, lang), formatNumber(all, lang));
}
