import type { Dimension } from '../model/target.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { sql } from './sql.ts';

/** A scale that target values can share: one base unit (without its 每…) and one denominator (null for none). */
export interface TargetAxis {
  base_unit: string;
  denominator: string | null;
  dimension: Dimension | null;
  /** Matching targets on it. */
  targets: number;
}

/** The scales that the matching numeric targets stand on, the most used first. */
export function targetAxes(db: Database, filter: Filter = {}, options?: QueryOptions): Promise<TargetAxis[]> {
  return ask<TargetAxis>(
    db,
    sql`
      SELECT axis_unit AS base_unit, denominator, min(dimension) AS dimension, count(*)::INTEGER AS targets
      FROM facts
      WHERE kind = 'quantity' AND axis_unit IS NOT NULL AND ${whereClause(filter)}
      GROUP BY axis_unit, denominator
      ORDER BY targets DESC, axis_unit, denominator NULLS FIRST`,
    options,
  );
}

/** What an axis is called in an address: `元`, `元/人`. */
export function axisName(axis: Pick<TargetAxis, 'base_unit' | 'denominator'>): string {
  return axis.denominator === null ? axis.base_unit : `${axis.base_unit}/${axis.denominator}`;
}
