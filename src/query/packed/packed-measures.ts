import type { MeasureRow } from '../../chart/measure-row.ts';
import type { PackedTargetFact } from './packed-facts.ts';
import { type PackedTable, packTable, unpackTable } from './packed-table.ts';

/** What is said once for a measure. */
const MEASURE = ['measure_id', 'measure', 'measure_en', 'comparable'] as const;
/** What a measure makes of an indicator; the rest is the indicator's own. */
const ROW = [
  'measure_id',
  'indicator_id',
  'unit',
  'per',
  'lane',
  'reason',
  'comparator',
  'base_value',
  'derived',
  'dividend',
  'dividend_yuan',
  'divisor',
  'divisor_unit',
  'flagged',
] as const;

/** `measures.json`: the rows of every measure, in the order of their charts. An indicator is said by its number among all. */
export interface PackedMeasures {
  measures: PackedTable<(typeof MEASURE)[number]>;
  rows: PackedTable<(typeof ROW)[number]>;
}

/** Packs the rows of every measure. Throws where one is of an indicator that is not among `indicatorIds`. */
export function packMeasures(rows: readonly MeasureRow[], indicatorIds: readonly string[]): PackedMeasures {
  const numbers = new Map(indicatorIds.map((id, number) => [id, number]));
  const numberOf = (id: string) => {
    const number = numbers.get(id);
    if (number === undefined) throw new Error(`measures: expected the indicator ${id} among all, found none`);
    return number;
  };
  const measures = new Map(rows.map((row) => [row.measure_id, row]));
  return {
    measures: packTable([...measures.values()], MEASURE),
    rows: packTable(
      rows.map((row) => ({ ...row, indicator_id: numberOf(row.indicator_id) })),
      ROW,
    ),
  };
}

/** `packMeasures` undone, with what the indicators say themselves. */
export function unpackMeasures(
  { measures, rows }: PackedMeasures,
  facts: readonly PackedTargetFact[],
): MeasureRow[] {
  const byId = new Map(unpackTable(measures).map((measure) => [measure.measure_id, measure]));
  return unpackTable(rows).map((row) => {
    const fact = facts[Number(row.indicator_id)]!;
    const { indicator_id, project_id, project, name, value_raw, document_id, line_start } = fact;
    const { agency_id, agency, agency_en, year, year_basis, status } = fact;
    const printed = { indicator_id, project_id, project, name, value_raw, document_id, line_start };
    const whose = { agency_id, agency, agency_en, year, year_basis, status };
    return { ...byId.get(row.measure_id), ...row, ...printed, ...whose } as MeasureRow;
  });
}
