import { ADMIN_LEVELS } from '../../src/model/agency.ts';
import type { MeasureRow } from '../../src/model/measure.ts';
import { COMPARATORS } from '../../src/model/target.ts';
import type { Bins, MeasureScale, MeasureSummary, Strip, StripOf } from '../../src/query/large/summaries.ts';
import { allMeasures } from '../../src/query/measures.ts';
import type { Builder } from './builder.ts';
import { binsOf, lowerEnds, MOST_VALUES } from './measure-bins.ts';
import {
  type CountedBin,
  type CountedScale,
  type CountedSpread,
  countBins,
  countScales,
  countSpreads,
  countTotals,
  levelsOf,
  type MeasureTotal,
  readMeasured,
  type ScaleRange,
  valuesOf,
} from './measured-rows.ts';

/**
 * Counts the targets of every measure: on each of its scales by comparator and value, in all, by year and by province;
 * and what stands on no scale. From the view `facts` and the table `measures`, in their usual order; a measure without
 * rows is left out.
 */
export async function summariseMeasures(builder: Builder): Promise<MeasureSummary[]> {
  const scales = await readMeasured(builder);
  const ranges = await countScales(builder);
  const bins = new Map<number, Bins>();
  for (const range of ranges) bins.set(range.scale, await binsOfScale(builder, range, scales));
  const spreads = Map.groupBy(await countSpreads(builder), ({ scale }) => scale);
  const lows = new Map([...bins].map(([scale, own]) => [scale, lowerEnds(own)]));
  const counts = Map.groupBy(await countBins(builder, lows), stripKey);
  const counted = scales.map((scale): Counted => {
    const { rows, agencies } = ranges[scale.scale] as ScaleRange;
    const strips = (spreads.get(scale.scale) ?? []).map((spread) =>
      stripOf(spread, counts.get(stripKey(spread)) ?? []),
    );
    return { scale, rows, agencies, bins: bins.get(scale.scale) as Bins, strips: inOrder(strips) };
  });
  const totals = new Map((await countTotals(builder)).map((total) => [total.measure_id, total]));
  const database = { query: builderQuery(builder) };
  return (await allMeasures(database)).flatMap((measure) => {
    const total = totals.get(measure.measure_id);
    return total ? [summaryOf(measure, total, counted)] : [];
  });
}

/** A scale with what was counted of it. */
interface Counted extends Pick<MeasureScale, 'rows' | 'agencies' | 'bins' | 'strips'> {
  scale: CountedScale;
}

async function binsOfScale(
  builder: Builder,
  { scale, low, high, different }: ScaleRange,
  scales: readonly CountedScale[],
): Promise<Bins> {
  const { unit } = scales[scale] as CountedScale;
  const values = different <= MOST_VALUES ? await valuesOf(builder, scale) : null;
  return binsOf({ unit, low, high, values });
}

const stripKey = ({ scale, comparator, year, province }: Omit<CountedBin, 'bin' | 'rows'>) =>
  [scale, comparator, year, province].join(' ');

function stripOf(spread: CountedSpread, bins: readonly CountedBin[]): Strip {
  const { comparator, rows, low, q1, median, q3, high } = spread;
  const counts = bins.toSorted((a, b) => a.bin - b.bin).flatMap((each) => [each.bin, each.rows]);
  return { ...whose(spread), comparator, rows, low, q1, median, q3, high, counts };
}

function whose({ year, province }: CountedSpread): StripOf {
  if (year !== null) return { by: 'year', value: `${year}` };
  return province === null ? { by: 'all', value: null } : { by: 'province', value: province };
}

const PARTS: readonly StripOf['by'][] = ['all', 'year', 'province'];

/** All, then years, then provinces; those of one together, at least before at most. */
function inOrder(strips: readonly Strip[]): Strip[] {
  const place = (strip: Strip) => [
    PARTS.indexOf(strip.by),
    Number(strip.value ?? 0),
    COMPARATORS.indexOf(strip.comparator),
  ];
  return strips.toSorted((a, b) => {
    const [x, y] = [place(a), place(b)];
    return x.map((part, index) => part - (y[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

function summaryOf(measure: MeasureRow, total: MeasureTotal, counted: readonly Counted[]): MeasureSummary {
  const { rows, agencies, projects, year_min, year_max, drafts, inferred, no_unit, date, text, none } = total;
  const own = counted.filter(({ scale }) => scale.measure_id === measure.measure_id);
  const levels = levelsOf(total);
  return {
    ...{ measure, rows, agencies, projects, year_min, year_max, drafts, inferred },
    levels: ADMIN_LEVELS.filter((level) => levels.includes(level)),
    off: { no_unit, date, text, none },
    scales: own
      .toSorted((a, b) => b.rows - a.rows || a.scale.scale - b.scale.scale)
      .map(({ scale: { dimension, unit, per, axes }, ...rest }) => ({
        ...{ dimension, unit, per, axes },
        ...rest,
      })),
  };
}

/** The native engine as the questions of src/query ask it. */
const builderQuery =
  ({ rows }: Builder) =>
  <Row extends object>(sql: string, params: readonly (string | number | boolean | null)[] = []) =>
    rows<Row>({ sql, params: [...params] });
