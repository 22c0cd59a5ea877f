import type { AdminLevel } from '../../src/model/agency.ts';
import { axisFromId } from '../../src/model/axis-id.ts';
import type { Comparator, Dimension } from '../../src/model/target.ts';
import type { Strip } from '../../src/query/large/summaries.ts';
import { type Sql, sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';

/** Rows of a measure that stand on one scale, before they are counted. */
export interface CountedScale {
  measure_id: string;
  /** Number of the scale in the tables below. */
  scale: number;
  dimension: Dimension;
  unit: string;
  per: string | null;
  axes: string[];
}

/**
 * The rows of all measures, once out of the view `facts`, as the table `measured`; the scales that their numbers stand on,
 * and the table `measured_numbers` with the scale of each number. One scale is one dimension, one base unit, one denominator:
 * a total never stands beside a price, nor a price per case beside one per person.
 */
export async function readMeasured(builder: Builder): Promise<CountedScale[]> {
  await builder.run(sql`
    CREATE OR REPLACE TABLE measured AS
    SELECT measure_id, kind, comparator, axis, dimension, base_value, province_code, year, agency_id, project_id,
      admin_level, status, year_basis
    FROM facts WHERE measure_id IS NOT NULL`);
  const axes = await builder.rows<{ measure_id: string; axis: string; dimension: Dimension }>(sql`
    SELECT DISTINCT measure_id, axis, dimension FROM measured WHERE ${IS_ON_SCALE} ORDER BY ALL`);
  const scales = scalesOf(axes);
  await builder.run(sql`
    CREATE OR REPLACE TABLE measure_scales (scale INTEGER, measure_id VARCHAR, axis VARCHAR, dimension VARCHAR)`);
  for (const { scale, measure_id, dimension, axes: own } of scales)
    for (const axis of own)
      await builder.run(
        sql`INSERT INTO measure_scales VALUES (${scale}, ${measure_id}, ${axis}, ${dimension})`,
      );
  await builder.run(sql`
    CREATE OR REPLACE TABLE measured_numbers AS
    SELECT scale, coalesce(comparator, '=') AS comparator, base_value, year, province_code, agency_id
    FROM measured JOIN measure_scales USING (measure_id, axis, dimension) WHERE ${IS_ON_SCALE}`);
  return scales;
}

const IS_ON_SCALE = sql`kind = 'quantity' AND axis IS NOT NULL AND dimension IS NOT NULL AND base_value IS NOT NULL`;

function scalesOf(
  axes: readonly { measure_id: string; axis: string; dimension: Dimension }[],
): CountedScale[] {
  const scales = new Map<string, CountedScale>();
  for (const { measure_id, axis, dimension } of axes) {
    const { unit, denominator: per } = axisFromId(axis, dimension);
    const key = JSON.stringify([measure_id, dimension, unit, per]);
    const found = scales.get(key);
    if (found) found.axes.push(axis);
    else scales.set(key, { measure_id, scale: scales.size, dimension, unit, per, axes: [axis] });
  }
  return [...scales.values()];
}

/** What there is of a measure in all, and how many of its rows stand on no scale. */
export interface MeasureTotal {
  measure_id: string;
  rows: number;
  agencies: number;
  projects: number;
  year_min: number;
  year_max: number;
  drafts: number;
  inferred: number;
  levels: string;
  no_unit: number;
  date: number;
  text: number;
  none: number;
}

/** The totals of each measure. `levels`: joined by commas. Needs `measured`. */
export const countTotals = ({ rows }: Builder): Promise<MeasureTotal[]> =>
  rows(sql`
    SELECT measure_id, count(*)::INTEGER AS rows, count(DISTINCT agency_id)::INTEGER AS agencies,
      count(DISTINCT project_id)::INTEGER AS projects, min(year)::INTEGER AS year_min, max(year)::INTEGER AS year_max,
      (count(*) FILTER (WHERE status = 'draft'))::INTEGER AS drafts,
      (count(*) FILTER (WHERE year_basis = 'inferred'))::INTEGER AS inferred, string_agg(DISTINCT admin_level, ',') AS levels,
      (count(*) FILTER (WHERE kind = 'quantity' AND NOT (${IS_ON_SCALE})))::INTEGER AS no_unit,
      ${countOfKind('date')} AS date, ${countOfKind('text')} AS text, ${countOfKind('none')} AS none
    FROM measured GROUP BY measure_id`);

const countOfKind = (kind: 'date' | 'text' | 'none'): Sql =>
  sql`(count(*) FILTER (WHERE kind = ${kind}))::INTEGER`;

/** The least and the greatest value of a scale, how many different ones, and how many rows of how many agencies. */
export interface ScaleRange {
  scale: number;
  low: number;
  high: number;
  different: number;
  rows: number;
  agencies: number;
}

export const countScales = ({ rows }: Builder): Promise<ScaleRange[]> =>
  rows(sql`
    SELECT scale, min(base_value) AS low, max(base_value) AS high, count(DISTINCT base_value)::INTEGER AS different,
      count(*)::INTEGER AS rows, count(DISTINCT agency_id)::INTEGER AS agencies
    FROM measured_numbers GROUP BY scale ORDER BY scale`);

/** The different values of a scale, in order. */
export async function valuesOf({ rows }: Builder, scale: number): Promise<number[]> {
  const found = await rows<{ value: number }>(
    sql`SELECT DISTINCT base_value AS value FROM measured_numbers WHERE scale = ${scale} ORDER BY value`,
  );
  return found.map(({ value }) => value);
}

/** What a count is of: a comparator on a scale, in all (year and province are null), in a year or in a province. */
interface CountedOf {
  scale: number;
  comparator: Comparator;
  year: number | null;
  province: string | null;
}

/** The spread of a strip; quartiles are values that occur. */
export type CountedSpread = CountedOf & Pick<Strip, 'rows' | 'low' | 'q1' | 'median' | 'q3' | 'high'>;

/** How many targets of a strip stand in a bin. */
export type CountedBin = CountedOf & { bin: number; rows: number };

/** In all, each year and each province. A year and a province are never null in the rows. */
const STRIPS = sql`GROUPING SETS ((scale, comparator), (scale, comparator, year), (scale, comparator, province_code))`;
const BIN_STRIPS = sql`GROUPING SETS ((n.scale, comparator, bin), (n.scale, comparator, bin, year),
  (n.scale, comparator, bin, province_code))`;
const STRIP_ORDER = sql`year NULLS FIRST, province NULLS FIRST`;

export const countSpreads = ({ rows }: Builder): Promise<CountedSpread[]> =>
  rows(sql`
    SELECT scale, comparator, year, province_code AS province, count(*)::INTEGER AS rows,
      min(base_value) AS low, max(base_value) AS high,
      quantile_disc(base_value, 0.25) AS q1, quantile_disc(base_value, 0.5) AS median,
      quantile_disc(base_value, 0.75) AS q3
    FROM measured_numbers GROUP BY ${STRIPS} ORDER BY scale, ${STRIP_ORDER}`);

/** `lows`: of each scale, where its bins begin. A value stands in the last bin that begins at or below it. */
export async function countBins(
  { run, rows }: Builder,
  lows: ReadonlyMap<number, readonly number[]>,
): Promise<CountedBin[]> {
  await run(sql`CREATE OR REPLACE TABLE measure_bins (scale INTEGER, bin INTEGER, low DOUBLE)`);
  for (const [scale, own] of lows)
    for (const [bin, low] of own.entries())
      await run(sql`INSERT INTO measure_bins VALUES (${scale}, ${bin}, ${low})`);
  return rows(sql`
    SELECT n.scale, comparator, year, province_code AS province, bin, count(*)::INTEGER AS rows
    FROM measured_numbers n ASOF JOIN measure_bins b ON n.scale = b.scale AND n.base_value >= b.low
    GROUP BY ${BIN_STRIPS} ORDER BY ALL`);
}

/** The levels of government of a total, each once. */
export const levelsOf = ({ levels }: MeasureTotal): AdminLevel[] => levels.split(',') as AdminLevel[];
