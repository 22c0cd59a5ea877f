import type { EmbedFact } from '../embed-facts.ts';
import type { TargetAxes, TargetAxis } from '../target-axes.ts';
import type { TargetValue } from '../target-values.ts';
import { inOrder } from './in-order.ts';

/** A row as far as an axis looks at it. */
type AxisFact = Pick<EmbedFact, 'kind' | 'axis' | 'dimension'>;

/** A row as far as a target on an axis is drawn from it. */
type TargetFact = Pick<EmbedFact, Exclude<keyof TargetValue, 'base_unit'> | 'axis_unit'>;

/** Like `targetAxes`, from the matching rows. */
export function packedAxes(facts: readonly AxisFact[]): TargetAxes {
  const axes = new Map<string, TargetAxis>();
  const without = { not_a_number: 0, no_unit: 0 };
  for (const { kind, axis, dimension } of facts) {
    if (axis === null || dimension === null) without[kind === 'quantity' ? 'no_unit' : 'not_a_number'] += 1;
    else axes.set(axis, { axis, dimension, targets: (axes.get(axis)?.targets ?? 0) + 1 });
  }
  const byUse = inOrder<TargetAxis>(
    ({ targets }) => -targets,
    ({ axis }) => axis,
  );
  return { axes: [...axes.values()].sort(byUse), ...without };
}

/** Like the question of the same name, from the matching rows: one axis, never two. */
export function packedTargetValues(facts: readonly TargetFact[], axis: string): TargetValue[] {
  return facts
    .filter((fact) => fact.axis === axis)
    .map(targetOf)
    .sort(
      inOrder(
        (row) => row.agency_id,
        (row) => row.base_value,
        (row) => row.indicator_id,
      ),
    );
}

function targetOf(fact: TargetFact): TargetValue {
  const { indicator_id, agency_id, agency, agency_en, year, year_basis, status, project, name, type } = fact;
  const { comparator, base_value, axis_unit: base_unit, denominator, axis, value_raw } = fact;
  return {
    ...{ indicator_id, agency_id, agency, agency_en, year, year_basis, status, project, name, type },
    ...({ comparator, base_value, base_unit, denominator, axis, value_raw } as TargetValue),
    ...{ document_id: fact.document_id, line_start: fact.line_start },
  };
}
