import type { Language } from '../../i18n/language.ts';
import { largeMeasureWords as words } from '../../i18n/large-measures.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { MeasureScale, MeasureSummary, Strip } from '../../query/large/summaries.ts';
import { boundsName, scaleLabel, scaleValue, signedValue } from './scale-words.ts';
import { pairs } from './strip-chart.ts';

/** Which lines a chart has, and what the groups are called. */
export interface PartsOf {
  scale: MeasureScale;
  by: 'year' | 'province';
  nameOf: (value: string, lang: Language) => string;
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
export function valuesFinding(name: string, scale: MeasureScale, lang: Language): string {
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
  return words.titleSpreadOf[lang](name, rows, boundsName(strip.comparator, lang), low, high, median);
}

/** Rows that a year or a province has at least where its median is told from others. */
const LEAST_ROWS = 10;

/** From where to where the medians go, of the comparator that most targets have; it is named where there are others. */
export function mediansFinding(of: PartsOf, lang: Language): string {
  const { scale, by } = of;
  const main = mainStrip(scale);
  if (!main) return words.titleNone[lang](scaleLabel(scale, lang));
  const strips = stripsOf(scale, by).filter(({ comparator }) => comparator === main.comparator);
  const enough = strips.filter(({ rows }) => rows >= LEAST_ROWS);
  const least = formatNumber(LEAST_ROWS, lang);
  const medians = enough.length < 2 ? words[`titleFew_${by}`][lang](least) : mediansInWords(enough, of, lang);
  const said =
    enough.length < 2 || enough.length === strips.length ? medians : words.whereEnough[lang](medians, least);
  const whole =
    main.rows < scale.rows ? words.ofComparator[lang](boundsName(main.comparator, lang), said) : said;
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}

function mediansInWords(strips: readonly Strip[], { scale, by, nameOf: name }: PartsOf, lang: Language) {
  const sorted = strips.toSorted((a, b) => a.median - b.median);
  const [low, high] = [sorted[0] as Strip, sorted.at(-1) as Strip];
  const value = ({ median }: Strip) => scaleValue(median, scale, lang);
  const who = ({ value: of }: Strip) => name(of ?? '', lang);
  if (low.median === high.median) return words[`titleSteady_${by}`][lang](value(low));
  return words.titleMedians[lang](value(low), who(low), value(high), who(high));
}

/** How many rows of a measure no axis holds. */
export function lanesFinding(own: MeasureSummary, lang: Language): string {
  const all = formatNumber(own.rows, lang);
  const off = offAxis(own);
  return off === 0 ? words.lanesAll[lang](all) : words.lanesSome[lang](all, formatNumber(off, lang));
}
