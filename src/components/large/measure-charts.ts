import { inBoth, type Language } from '../../i18n/language.ts';
import { largeMeasureWords as words } from '../../i18n/large-measures.ts';
import { formatNumber, formatShare, formatYears } from '../../i18n/number.ts';
import { placeLabel } from '../../i18n/place.ts';
import type { MeasureScale, MeasureSummary, Strip } from '../../query/large/summaries.ts';
import type { BarChart } from './bar-chart.ts';
import { comparatorLabel, comparatorName, scaleLabel, scaleValue, signedValue } from './scale-words.ts';
import {
  drawStrips,
  type NamedStrip,
  pairs,
  readingNote,
  spreadColumns,
  spreadRow,
  stepOf,
} from './strip-chart.ts';

/** Every target of one scale, counted by value: a line for each comparator. */
export function valuesChart(own: MeasureSummary, scale: MeasureScale, lang: Language): BarChart {
  const strips = stripsOf(scale, 'all').map(
    (strip): NamedStrip => ({
      ...{ label: comparatorLabel(strip.comparator, lang), href: null, strip, bins: scale.bins },
    }),
  );
  const years = formatYears(own.year_min, own.year_max);
  const drawn = drawStrips(strips, scale, lang);
  const rows = strips.flatMap(({ label, strip }) =>
    pairs(strip).map(([bin, count]) => [label, ...stepOf(scale.bins, bin), count]),
  );
  const columns = (['comparator', 'from', 'to', 'rows'] as const).map((key) => ({
    key,
    label: words[`column_${key}`][lang],
  }));
  return {
    name: `targets-${own.measure.measure_id}`,
    title: inBoth((each) => valuesFinding(nameOf(own, each), scale, each)),
    subtitle: words.subtitle[lang](
      scaleLabel(scale, lang),
      years,
      formatNumber(scale.rows, lang),
      formatNumber(own.rows, lang),
    ),
    note: readingNote(strips, lang),
    description: describe(drawn, lang),
    ...drawn,
    columns,
    rows,
  };
}

/** The targets of one scale by year or by province. `hrefOf`: where the rows of one are listed. */
export function partsChart(
  own: MeasureSummary,
  { scale, by, nameOf: name }: PartsOf,
  lang: Language,
  hrefOf: (value: string) => string,
): BarChart {
  const strips = stripsOf(scale, by).flatMap((strip): NamedStrip[] => {
    if (strip.by === 'all') return [];
    const label = words.labelOf[lang](name(strip.value, lang), comparatorLabel(strip.comparator, lang));
    return [{ label, href: hrefOf(strip.value), strip, bins: scale.bins }];
  });
  const drawn = drawStrips(strips, scale, lang);
  return {
    name: `targets-by-${by}-${own.measure.measure_id}`,
    title: inBoth((each) => mediansFinding({ scale, by, nameOf: name }, each)),
    subtitle: words[`subtitle_${by}`][lang](scaleLabel(scale, lang), formatNumber(scale.rows, lang)),
    note: readingNote(strips, lang),
    description: describe(drawn, lang),
    ...drawn,
    columns: spreadColumns({ key: by, label: words[`group_${by}`][lang] }, lang),
    rows: strips.map(({ strip }) => spreadRow(strip.by === 'all' ? '' : name(strip.value, lang), strip)),
  };
}

/** Which lines a chart has, and what the groups are called. */
export interface PartsOf {
  scale: MeasureScale;
  by: 'year' | 'province';
  nameOf: (value: string, lang: Language) => string;
}

/** A year as a line of a chart is called. */
export const yearName = (value: string, lang: Language): string => words.ofYear[lang](value);

/** A province by its code. `names`: of every code, in Chinese. */
export const provinceName =
  (names: ReadonlyMap<string, string>) =>
  (value: string, lang: Language): string =>
    placeLabel(value, names.get(value) ?? value, lang);

/** How many rows stand on which axis, and how many on none: what is left out is counted and said. */
export function lanesChart(own: MeasureSummary, lang: Language): BarChart {
  const named = own.measure.comparable ? words.laneAxis : words.laneListed;
  const off = (['no_unit', 'date', 'text', 'none'] as const)
    .map((lane) => ({ label: words[`lane_${lane}`][lang], count: own.off[lane] }))
    .filter(({ count }) => count > 0);
  const lanes = [
    ...own.scales.map((scale) => ({ label: named[lang](scaleLabel(scale, lang)), count: scale.rows })),
    ...off,
  ];
  const bars = lanes.map(({ label, count }) => ({
    ...{ label, href: null, exact: null },
    amount: words.laneAmount[lang](formatShare(count / own.rows, lang), formatNumber(count, lang)),
    marks: [{ from: 0, share: count / own.rows, type: null, words: '' }],
  }));
  return {
    name: `lanes-${own.measure.measure_id}`,
    title: inBoth((each) => lanesFinding(own, each)),
    subtitle: words.pageLeadListed[lang](
      formatNumber(own.rows, lang),
      formatNumber(own.agencies, lang),
      formatYears(own.year_min, own.year_max),
    ),
    note: [words.lanesApart, ...(off.length > 0 ? [words.lanesNote] : [])]
      .map((each) => each[lang])
      .join(lang === 'zh' ? '' : ' '),
    description: describe({ bars }, lang),
    bars,
    columns: [
      { key: 'stands', label: words.column_lane[lang] },
      { key: 'rows', label: words.column_rows[lang] },
    ],
    rows: lanes.map(({ label, count }) => [label, count]),
  };
}

/** How many rows of a measure stand on no axis. */
export const offAxis = ({ off }: MeasureSummary): number => off.no_unit + off.date + off.text + off.none;

export const nameOf = ({ measure }: Pick<MeasureSummary, 'measure'>, lang: Language): string =>
  lang === 'zh' ? measure.name : measure.name_en;

/** The strips of all rows, of the years or of the provinces. */
export const stripsOf = (scale: MeasureScale, by: Strip['by']): Strip[] =>
  scale.strips.filter((strip) => strip.by === by);

/** The strip with most targets: what is said of a scale in one sentence is said of it. */
export function mainStrip(scale: MeasureScale): Strip | undefined {
  return stripsOf(scale, 'all').reduce<Strip | undefined>(
    (most, strip) => (most && most.rows >= strip.rows ? most : strip),
    undefined,
  );
}

/** What the targets of a scale say: the commonest value, or where half of them lie. Never of bounds and exact values at once. */
function valuesFinding(name: string, scale: MeasureScale, lang: Language): string {
  const strip = mainStrip(scale);
  if (!strip) return words.titleNone[lang](name);
  const value = (each: number) => signedValue(each, strip.comparator, scale, lang);
  const all = formatNumber(scale.rows, lang);
  if (scale.bins.values === null) return spreadFinding(name, strip, scale, lang);
  const [bin, count] = pairs(strip).reduce((most, each) => (each[1] > most[1] ? each : most));
  const common = value(scale.bins.values[bin] as number);
  if (count === scale.rows) return words.titleSame[lang](name, common, all);
  return words.titleCommonest[lang](name, common, formatNumber(count, lang), all);
}

/** Where half of the targets of a comparator lie; it is named where there are others on the scale. */
function spreadFinding(name: string, strip: Strip, scale: MeasureScale, lang: Language): string {
  const value = (each: number) => scaleValue(each, scale, lang);
  const [low, high, median] = [value(strip.q1), value(strip.q3), value(strip.median)];
  if (strip.rows === scale.rows) return words.titleSpread[lang](name, low, high, median);
  const rows = formatNumber(strip.rows, lang);
  return words.titleSpreadOf[lang](name, rows, comparatorName(strip.comparator, lang), low, high, median);
}

/** From where to where the medians go, of the comparator that most targets have; it is named where there are others. */
function mediansFinding({ scale, by, nameOf: name }: PartsOf, lang: Language): string {
  const main = mainStrip(scale);
  const strips = stripsOf(scale, by).filter(({ comparator }) => comparator === main?.comparator);
  const sorted = strips.toSorted((a, b) => a.median - b.median);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!main || !low || !high) return words.titleNone[lang](scaleLabel(scale, lang));
  const value = ({ median }: Strip) => scaleValue(median, scale, lang);
  const who = ({ value: of }: Strip) => name(of ?? '', lang);
  const said =
    low.median === high.median
      ? words[`titleSteady_${by}`][lang](value(low))
      : words.titleMedians[lang](value(low), who(low), value(high), who(high));
  if (main.rows < scale.rows) return words.ofComparator[lang](comparatorName(main.comparator, lang), said);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function lanesFinding(own: MeasureSummary, lang: Language): string {
  const all = formatNumber(own.rows, lang);
  const off = offAxis(own);
  return off === 0 ? words.lanesAll[lang](all) : words.lanesSome[lang](all, formatNumber(off, lang));
}

function describe({ bars }: Pick<BarChart, 'bars'>, lang: Language): string {
  const said = bars.map(({ label, amount }) => `${label} ${amount}`);
  return lang === 'zh' ? `${said.join('；')}。` : `${said.join('; ')}.`;
}
