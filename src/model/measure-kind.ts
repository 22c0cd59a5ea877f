/** Families of comparable measures: money per unit, satisfaction, rates, volumes. */
export const MEASURE_KINDS = ['unit_cost', 'satisfaction', 'rate', 'volume'] as const;
/** Where a chart of a measure puts a row: on its axis, beside it (another unit or denominator), as prose, as not set. */
export const MEASURE_LANES = ['number', 'apart', 'prose', 'none'] as const;
export type MeasureLane = (typeof MEASURE_LANES)[number];

export type MeasureKind = (typeof MEASURE_KINDS)[number];
