import { shortAxisName, usualAxisName } from '../model/axis-id.ts';
import type { Dimension } from '../model/target.ts';
import { ask } from './ask.ts';
import type { Database, QueryOptions } from './connector.ts';
import { type Filter, whereClause } from './filter.ts';
import { sql } from './sql.ts';

/** A scale that targets may share, as src/model/comparability.ts decides: its id is the column `axis`. */
export interface TargetAxis {
  axis: string;
  dimension: Dimension;
  /** Matching targets on it. */
  targets: number;
}

/** Where the matching targets stand: every one on an axis, or counted with why it has none. */
export interface TargetAxes {
  /** The most used first. */
  axes: TargetAxis[];
  not_a_number: number;
  no_unit: number;
}

interface AxisCount {
  axis: string | null;
  dimension: Dimension | null;
  is_number: boolean;
  targets: number;
}

/** The axes that the matching targets stand on, and how many have none. */
export async function targetAxes(
  db: Database,
  filter: Filter = {},
  options?: QueryOptions,
): Promise<TargetAxes> {
  const counts = await ask<AxisCount>(
    db,
    sql`
      SELECT
        axis, min(dimension) AS dimension, kind = 'quantity' AS is_number, count(*)::INTEGER AS targets
      FROM facts WHERE ${whereClause(filter)}
      GROUP BY axis, is_number
      ORDER BY targets DESC, hex(axis)`,
    options,
  );
  const without = (isNumber: boolean) =>
    counts.find(({ axis, is_number }) => axis === null && is_number === isNumber)?.targets ?? 0;
  return {
    axes: counts.flatMap(({ axis, dimension, targets }) =>
      axis === null || dimension === null ? [] : [{ axis, dimension, targets }],
    ),
    not_a_number: without(false),
    no_unit: without(true),
  };
}

/** Which axis is drawn, and what an address that asked for it should be told. */
export interface ChosenAxis {
  axis: TargetAxis;
  /** Axes with the short name that was asked for, the drawn one included: more than one is worth a note. */
  sameName: readonly TargetAxis[];
  /** False where the address asked for another, which no matching target stands on. */
  isAsked: boolean;
}

/**
 * The axis that an address names; for a short name (`人`, as the first release wrote it) the most used of that unit and
 * denominator; else, or where no target stands on it, the most used of all. Null where there is none.
 */
export function chooseAxis(axes: readonly TargetAxis[], view: string | undefined): ChosenAxis | null {
  const sameName =
    view === undefined ? [] : axes.filter(({ axis }) => shortAxisName(axis) === usualAxisName(view));
  const asked = axes.find(({ axis }) => axis === view) ?? sameName[0];
  const axis = asked ?? axes[0];
  return axis ? { axis, sameName, isAsked: view === undefined || asked !== undefined } : null;
}

/** Everything that an address may call these axes: their ids and their short names. */
export function axisNames(ids: readonly string[]): { has(view: string): boolean } {
  const names = new Set(ids.flatMap((id) => [id, shortAxisName(id)]));
  return { has: (view) => names.has(view) || names.has(usualAxisName(view)) };
}
