import { INDICATOR_TYPES, type IndicatorType } from '../model/indicator-type.ts';

/** How many indicators of one type have a number as their target. */
export interface NumericShareRow {
  type: IndicatorType;
  quantities: number;
  indicators: number;
}

/** Rows in the fixed order of the types; types without indicators are left out. */
export function inTypeOrder<Row extends NumericShareRow>(rows: readonly Row[]): Row[] {
  return INDICATOR_TYPES.flatMap((type) => rows.filter((row) => row.type === type && row.indicators > 0));
}
