import { decadesOf, logPosition, roundTicks } from '../../chart/axis.ts';
import { measureAxis } from '../../chart/measure-axis.ts';
import type { Language } from '../../i18n/language.ts';
import { largeMeasureWords as words } from '../../i18n/large-measures.ts';
import { formatNumber } from '../../i18n/number.ts';
import { COMPARATOR_SIGNS } from '../../i18n/target.ts';
import type { Comparator } from '../../model/target.ts';
import type { Scalar } from '../../query/connector.ts';
import type { Bins, MeasureScale, Strip } from '../../query/large/summaries.ts';
import type { Bar, BarChart } from './bar-chart.ts';
import { scaleValue } from './scale-words.ts';

/** A line of a chart of spreads before it is drawn. */
export interface NamedStrip {
  label: string;
  href: string | null;
  strip: Strip;
  bins: Bins;
}

/** What all lines of one chart share. */
type Unit = Pick<MeasureScale, 'unit'>;

/** The lines of a chart and its axis, which holds all of them. Heights are shares of each line, to one scale. */
export function drawStrips(
  strips: readonly NamedStrip[],
  unit: Unit,
  lang: Language,
): Required<Pick<BarChart, 'bars' | 'ticks'>> {
  const axis = axisOf(strips, unit);
  const highest = Math.max(
    ...strips.flatMap(({ strip }) => pairs(strip).map(([, count]) => count / strip.rows)),
  );
  const place = (value: number) => round(axis.position(value));
  const bars = strips.map(
    ({ label, href, strip, bins }): Bar => ({
      ...{ label, href, exact: null, marks: [] },
      amount: stripAmount(strip, unit, lang),
      strip: {
        comparator: strip.comparator,
        steps: pairs(strip).map(([bin, count]) => {
          const [from, to] = stepOf(bins, bin);
          return [place(from), place(to), round(count / strip.rows / highest)] as const;
        }),
        quartiles: [place(strip.q1), place(strip.median), place(strip.q3)],
      },
    }),
  );
  const ticks = axis.ticks.map((tick) => ({ at: place(tick), label: scaleValue(tick, unit, lang) }));
  return { bars, ticks };
}

/** How many targets, their median and the middle half of them. */
export function stripAmount({ rows, low, q1, median, q3, high }: Strip, unit: Unit, lang: Language): string {
  const value = (each: number) => scaleValue(each, unit, lang);
  const count = formatNumber(rows, lang);
  if (rows === 1) return words.amountOne[lang](value(low));
  if (low === high) return words.amountSame[lang](count, value(low));
  if (q1 === q3) return words.amountHalf[lang](count, value(median));
  return words.amount[lang](count, value(median), value(q1), value(q3));
}

/** The values or steps of a strip that have targets, each with how many: place of the bin, count. */
export function pairs({ counts }: Strip): [number, number][] {
  return Array.from({ length: counts.length / 2 }, (_, pair) => [
    counts[pair * 2] as number,
    counts[pair * 2 + 1] as number,
  ]);
}

/** Where a bin begins and ends; a single value does both. */
export function stepOf({ values, edges }: Bins, bin: number): [number, number] {
  if (values !== null) return [values[bin] as number, values[bin] as number];
  return [edges[bin] as number, edges[bin + 1] as number];
}

/** The columns of a table whose rows are `spreadRow`s; `first` names what a row is of. */
export function spreadColumns(first: { key: string; label: string }, lang: Language): BarChart['columns'] {
  const own = ['comparator', 'rows', 'low', 'q1', 'median', 'q3', 'high'] as const;
  return [first, ...own.map((key) => ({ key, label: words[`column_${key}`][lang] }))];
}

export function spreadRow(label: string, strip: Strip): Scalar[] {
  const { comparator, rows, low, q1, median, q3, high } = strip;
  return [label, COMPARATOR_SIGNS[comparator], rows, low, q1, median, q3, high];
}

/** How to read the marks that a chart has, and no others. */
export function readingNote(strips: readonly NamedStrip[], lang: Language): string {
  const signs = new Set<Comparator>(strips.map(({ strip }) => strip.comparator));
  const has = (...some: Comparator[]) => some.some((sign) => signs.has(sign));
  const said = [
    words.read,
    ...(has('=') ? [words.readExact] : []),
    ...(has('>=', '>') ? [words.readAtLeast] : []),
    ...(has('<=', '<') ? [words.readAtMost] : []),
    ...(has('>', '<') ? [words.readStrict] : []),
    ...(signs.size > 1 ? [words.readApart] : []),
    ...(strips.some(({ bins }) => bins.values === null) ? [words.readSteps] : []),
    ...(strips.some(({ bins }) => bins.isLog) ? [words.readLog] : []),
    words.notRank,
  ];
  return said.map((each) => each[lang]).join(lang === 'zh' ? '' : ' ');
}

function axisOf(strips: readonly NamedStrip[], { unit }: Unit) {
  const ends = strips.flatMap(({ bins }) => bins.values ?? bins.edges);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (strips.some(({ bins }) => bins.isLog)) {
    const ticks = decadesOf([low, high]);
    return { ticks, position: logPosition(ticks, 0, 1) };
  }
  if (unit === '%' || low === high) return measureAxis([low, high], unit, 0, 1);
  const ticks = roundTicks(low < high / 2 ? Math.min(0, low) : low, high, 5);
  const [first, last] = [ticks[0] as number, ticks.at(-1) as number];
  return { ticks, position: (value: number) => (value - first) / (last - first) };
}

const round = (share: number) => Math.round(share * 10_000) / 10_000;
