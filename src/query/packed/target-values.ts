import { axisName, type TargetAxis } from '../target-axes.ts';
import type { TargetValue, TargetValueCounts, TargetValues } from '../target-values.ts';
import { inOrder } from './in-order.ts';
import type { PackedFact, PackedTargetFact } from './packed-facts.ts';

type Axis = Pick<TargetAxis, 'base_unit' | 'denominator'>;

/** Like `targetAxes`, from the matching rows: the most used scale first. */
export function packedAxes(facts: readonly PackedFact[]): TargetAxis[] {
  const axes = new Map<string, TargetAxis>();
  for (const { kind, axis_unit: base_unit, denominator, dimension } of facts) {
    if (kind !== 'quantity' || base_unit === null) continue;
    const name = axisName({ base_unit, denominator });
    const axis = axes.get(name);
    if (!axis) axes.set(name, { base_unit, denominator, dimension, targets: 1 });
    else Object.assign(axis, { dimension: lesser(axis.dimension, dimension), targets: axis.targets + 1 });
  }
  return [...axes.values()].sort(
    inOrder(
      (axis) => -axis.targets,
      (axis) => axis.base_unit,
      (axis) => axis.denominator ?? '',
    ),
  );
}

/** Like the question of the same name, from the matching rows: one base unit and one denominator, never two. */
export function packedTargetValues(facts: readonly PackedTargetFact[], axis: Axis): TargetValues {
  const rows = facts
    .flatMap((fact) => (placeOf(fact, axis) === 'shown' ? [targetOf(fact)] : []))
    .sort(
      inOrder(
        (row) => row.agency_id,
        (row) => row.base_value,
        (row) => row.indicator_id,
      ),
    );
  const counts: TargetValueCounts = { matched: facts.length, ...NONE };
  for (const fact of facts) counts[placeOf(fact, axis)] += 1;
  return { rows, counts };
}

const NONE = { shown: 0, other_denominator: 0, other_unit: 0, no_unit: 0, not_numbers: 0 };

/** Where a row is counted under an axis: every row in exactly one place. */
function placeOf({ kind, base_unit, axis_unit, denominator }: PackedFact, axis: Axis): keyof typeof NONE {
  if (kind !== 'quantity') return 'not_numbers';
  if (base_unit === null) return 'no_unit';
  if (axis_unit !== axis.base_unit) return 'other_unit';
  return denominator === axis.denominator ? 'shown' : 'other_denominator';
}

function targetOf(fact: PackedTargetFact): TargetValue {
  const { indicator_id, agency_id, agency, agency_en, year, year_basis, status, project, name, type } = fact;
  const { comparator, base_value, axis_unit: base_unit, denominator, value_raw } = fact;
  return {
    ...{ indicator_id, agency_id, agency, agency_en, year, year_basis, status, project, name, type },
    ...({ comparator, base_value, base_unit, denominator, value_raw } as TargetValue),
    ...{ document_id: fact.document_id, line_start: fact.line_start },
  };
}

/** As `min()` takes them: null only where both are. */
function lesser<Value extends string>(a: Value | null, b: Value | null): Value | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
