import { INDICATOR_TYPES, type IndicatorType } from '../model/indicator-type.ts';
import type { AgencyYear } from './agency-strip.ts';

/** How many indicators of one type an agency set in a year. */
export interface TypeShareRow extends AgencyYear {
  type: IndicatorType;
  indicators: number;
}

/** A part of a bar, in shares of it from 0 to 1. */
export interface TypePart {
  type: IndicatorType;
  indicators: number;
  share: number;
  from: number;
  to: number;
  /** The rows that it adds up: one, unless a document of the year is a draft and another is not. */
  rows: readonly TypeShareRow[];
}

/** The types of one agency's rows in their order, as parts of a whole. */
export function typeParts(rows: readonly TypeShareRow[]): TypePart[] {
  const total = sumOf(rows);
  let from = 0;
  return INDICATOR_TYPES.flatMap((type) => {
    const own = rows.filter((row) => row.type === type);
    const indicators = sumOf(own);
    if (indicators === 0) return [];
    const share = indicators / total;
    const part = { type, indicators, share, from, to: from + share, rows: own };
    from = part.to;
    return [part];
  });
}

const sumOf = (rows: readonly TypeShareRow[]) => rows.reduce((sum, row) => sum + row.indicators, 0);
