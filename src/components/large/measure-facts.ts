import type { MeasureFacts } from '../../i18n/measure-conclusion.ts';
import { axisFromId } from '../../model/axis-id.ts';
import { type Conflict, maybeAxisConflict } from '../../model/comparability.ts';
import type { MeasureScale, MeasureSummary } from '../../query/large/summaries.ts';

/** What of a measure decides on what may be concluded from it. Nothing is derived in a large set. */
export function measureFacts({
  measure,
  scales,
  year_min,
  year_max,
  levels,
  drafts,
}: MeasureSummary): MeasureFacts {
  const signs = scales.flatMap(({ strips }) => strips.map(({ comparator }) => comparator));
  return {
    ...{ kind: measure.kind, comparable: measure.comparable, levels, hasDerived: false },
    // Of the scale with most rows: agencies on different axes set nothing that is the same.
    agencies: scales[0]?.agencies ?? 0,
    years: [year_min, year_max],
    hasBounds: signs.some((sign) => sign !== '='),
    hasExact: signs.includes('='),
    hasDraft: drafts > 0,
  };
}

/** Where the guard of all other charts would keep targets of one scale apart: what the measure takes for one thing. */
export function guardConflicts(scales: readonly MeasureScale[]): Conflict[] {
  const found = scales.flatMap(({ axes, dimension }) => {
    const own = axes.map((axis) => axisFromId(axis, dimension));
    return own.flatMap((one) => own.flatMap((other) => maybeAxisConflict(one, other) ?? []));
  });
  return [...new Set(found)];
}
