import type { SatisfactionTarget } from '../satisfaction-targets.ts';
import { inOrder } from './in-order.ts';
import type { PackedTargetFact } from './packed-facts.ts';

/** Like the question of the same name, from the matching rows; prose rows too. */
export function packedSatisfaction(facts: readonly PackedTargetFact[]): SatisfactionTarget[] {
  return facts
    .filter((fact) => fact.measure_kind === 'satisfaction')
    .flatMap((fact) => targetOf(fact) ?? [])
    .sort(
      inOrder(
        (row) => row.measure_code.length,
        (row) => row.measure_code,
        (row) => row.measure_id,
        (row) => row.agency_id,
        (row) => row.indicator_id,
      ),
    );
}

/** Undefined for a target that belongs to no comparable measure. */
function targetOf(fact: PackedTargetFact): SatisfactionTarget | undefined {
  const { measure_id, measure, measure_en, measure_code } = fact;
  if (measure_id === null || measure === null || measure_en === null || measure_code === null) return;
  const { indicator_id, agency_id, agency, agency_en, year, year_basis, status, project, name } = fact;
  const { value_raw, kind, comparator, base_value, base_unit, dimension, axis, document_id, line_start } =
    fact;
  return {
    ...{ indicator_id, measure_id, measure, measure_en, measure_code },
    ...{ agency_id, agency, agency_en, year, year_basis, status, project, name },
    ...{ value_raw, kind, comparator, base_value, base_unit, dimension, axis, document_id, line_start },
  };
}
