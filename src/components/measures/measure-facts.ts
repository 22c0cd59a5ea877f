import { onAxis } from '../../chart/measure-row.ts';
import type { MeasureFacts } from '../../i18n/measure-conclusion.ts';
import { ADMIN_LEVELS } from '../../model/agency.ts';
import { type Conflict, maybeConflict } from '../../model/comparability.ts';
import type { MeasureMember } from '../../query/measure-members.ts';
import type { MeasureRows } from './measures-rows.ts';

/** What of a measure decides on what may be concluded from it. */
export function measureFacts({ measure, rows, members }: MeasureRows): MeasureFacts {
  const numbers = onAxis(rows);
  const printed = numbers.filter(({ derived }) => !derived);
  const signs = printed.map(({ comparator }) => comparator ?? '=');
  return {
    kind: measure.kind,
    comparable: measure.comparable,
    agencies: new Set(printed.map(({ agency_id }) => agency_id)).size,
    years: rows.map(({ year }) => year),
    levels: ADMIN_LEVELS.filter((level) => members.some(({ admin_level }) => admin_level === level)),
    hasBounds: signs.some((sign) => sign !== '='),
    hasExact: signs.includes('='),
    hasDerived: printed.length < numbers.length,
    hasDraft: rows.some(({ status }) => status === 'draft'),
  };
}

/**
 * Where the guard of all other charts would keep printed numbers of this measure apart: what the measure, which somebody
 * who knows the field has put together, takes for one.
 */
export function guardConflicts(members: readonly MeasureMember[]): Conflict[] {
  const printed = members
    .filter(({ lane, derived }) => lane === 'number' && !derived)
    .map((row) => ({ ...row, comparator: row.indicator_comparator }));
  const found = printed.flatMap((one) => printed.flatMap((other) => maybeConflict(one, other) ?? []));
  return [...new Set(found)];
}
