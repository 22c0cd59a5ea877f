import type { IndicatorType } from '../model/indicator-type.ts';
import type { Comparator } from '../model/target.ts';
import { ask, askOne } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { type Sql, sql } from './sql.ts';
import type { TargetAxis } from './target-axes.ts';

/** One target that is a number, on the asked axis. */
export interface TargetValue {
  indicator_id: string;
  agency_id: string;
  agency: string;
  agency_en: string;
  year: number;
  year_basis: 'stated' | 'inferred';
  status: 'draft' | null;
  project: string;
  name: string;
  type: IndicatorType;
  comparator: Comparator;
  base_value: number;
  base_unit: string;
  denominator: string | null;
  value_raw: string;
  document_id: string;
  line_start: number;
}

/** What became of every matching indicator: the five below `matched` add up to it. */
export interface TargetValueCounts {
  matched: number;
  /** On the axis: drawn. */
  shown: number;
  /** The same base unit, but per something else. */
  other_denominator: number;
  /** Numbers in another base unit. */
  other_unit: number;
  /** Numbers that print no unit. */
  no_unit: number;
  not_numbers: number;
}

/** The targets of one axis, and the count of what is not on it. */
export interface TargetValues {
  rows: TargetValue[];
  counts: TargetValueCounts;
}

/** The matching targets of one base unit and one denominator: an axis never holds two. */
export async function targetValues(
  db: Database,
  filter: Filter,
  axis: Pick<TargetAxis, 'base_unit' | 'denominator'>,
  options?: QueryOptions,
): Promise<TargetValues> {
  const where = whereClause(filter);
  const [rows, counts] = await Promise.all([
    ask<TargetValue>(
      db,
      sql`
        SELECT
          indicator_id, agency_id, agency, agency_en, year, year_basis, status, project, name, type, comparator,
          base_value, axis_unit AS base_unit, denominator, value_raw, document_id, line_start
        FROM facts
        WHERE kind = 'quantity' AND axis_unit = ${axis.base_unit} AND ${perCondition(axis.denominator)} AND ${where}
        ORDER BY agency_id, base_value, indicator_id`,
      options,
    ),
    askOne<TargetValueCounts>(db, countsQuestion(axis, where), options),
  ]);
  return { rows, counts };
}

function countsQuestion(axis: Pick<TargetAxis, 'base_unit' | 'denominator'>, where: Sql): Sql {
  return sql`
    SELECT
      count(*)::INTEGER AS matched,
      (count(*) FILTER (WHERE on_unit AND on_per))::INTEGER AS shown,
      (count(*) FILTER (WHERE on_unit AND NOT on_per))::INTEGER AS other_denominator,
      (count(*) FILTER (WHERE kind = 'quantity' AND base_unit IS NOT NULL AND NOT on_unit))::INTEGER AS other_unit,
      (count(*) FILTER (WHERE kind = 'quantity' AND base_unit IS NULL))::INTEGER AS no_unit,
      (count(*) FILTER (WHERE kind <> 'quantity'))::INTEGER AS not_numbers
    FROM (
      SELECT
        kind, base_unit,
        coalesce(kind = 'quantity' AND axis_unit = ${axis.base_unit}, FALSE) AS on_unit,
        coalesce(${perCondition(axis.denominator)}, FALSE) AS on_per
      FROM facts WHERE ${where}
    )`;
}

function perCondition(denominator: string | null): Sql {
  return denominator === null ? sql`denominator IS NULL` : sql`denominator = ${denominator}`;
}
