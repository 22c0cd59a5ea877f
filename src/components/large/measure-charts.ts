import { inBoth, type Language } from '../../i18n/language.ts';
import { largeMeasureWords as words } from '../../i18n/large-measures.ts';
import { formatNumber, formatShare, formatYears } from '../../i18n/number.ts';
import { placeLabel } from '../../i18n/place.ts';
import { COMPARATOR_SIGNS } from '../../i18n/target.ts';
import type { MeasureScale, MeasureSummary } from '../../query/large/summaries.ts';
import type { BarChart } from './bar-chart.ts';
import {
  lanesFinding,
  mediansFinding,
  nameOf,
  type PartsOf,
  stripsOf,
  valuesFinding,
} from './measure-findings.ts';
import { comparatorLabel, scaleLabel } from './scale-words.ts';
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
  const rows = strips.flatMap(({ strip }) =>
    pairs(strip).map(([bin, count]) => [
      COMPARATOR_SIGNS[strip.comparator],
      ...stepOf(scale.bins, bin),
      count,
    ]),
  );
  const columns = (['comparator', 'from', 'to', 'rows'] as const).map((key) => ({
    key,
    label: words[`column_${key}`][lang],
  }));
  return {
    name: `targets-${placeOf(own, scale)}`,
    title: inBoth((each) => valuesFinding(nameOf(own, each), scale, each)),
    subtitle: words.subtitle[lang](
      scaleLabel(scale, lang),
      years,
      formatNumber(scale.rows, lang),
      formatNumber(own.rows, lang),
    ),
    note: noteOf(own, strips, lang),
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
    name: `targets-${placeOf(own, scale)}-by-${by}`,
    title: inBoth((each) => mediansFinding({ scale, by, nameOf: name }, each)),
    subtitle: words[`subtitle_${by}`][lang](scaleLabel(scale, lang), formatNumber(scale.rows, lang)),
    note: noteOf(own, strips, lang),
    description: describe(drawn, lang),
    ...drawn,
    columns: spreadColumns({ key: by, label: words[`group_${by}`][lang] }, lang),
    rows: strips.map(({ strip }) => spreadRow(strip.by === 'all' ? '' : name(strip.value, lang), strip)),
  };
}

/** How to read a chart, and of a measure with drafts or inferred years how many rows those are. */
function noteOf(own: MeasureSummary, strips: readonly NamedStrip[], lang: Language): string {
  const said = [
    readingNote(strips, lang),
    ...(own.drafts > 0 ? [words.drafts[lang](formatNumber(own.drafts, lang))] : []),
    ...(own.inferred > 0 ? [words.inferred[lang](formatNumber(own.inferred, lang))] : []),
  ];
  return said.join(lang === 'zh' ? '' : ' ');
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
    name: 'lanes',
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

/** The number of a scale among those of its measure: tells the files of its charts apart. */
const placeOf = ({ scales }: MeasureSummary, scale: MeasureScale) => scales.indexOf(scale) + 1;

function describe({ bars }: Pick<BarChart, 'bars'>, lang: Language): string {
  const said = bars.map(({ label, amount }) => `${label} ${amount}`);
  return lang === 'zh' ? `${said.join('；')}。` : `${said.join('; ')}.`;
}
