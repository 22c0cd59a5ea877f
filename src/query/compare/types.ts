import { FAMILY_OF_TYPE, INDICATOR_TYPES, type IndicatorType } from '../../model/indicator-type.ts';
import type { Subject } from './subjects.ts';

/** How many indicators of a type a subject has, and how many of them have a number as their target. */
export interface TypeCell {
  indicators: number;
  quantities: number;
  /** Of all indicators of the subject; 0 to 1. */
  share: number;
}

/** One of the nine types, and each subject's indicators of it. */
export interface ComparedType {
  type: IndicatorType;
  cells: readonly TypeCell[];
}

/** Indicators by canonical type: cost is a type of its own, wherever it is printed. A type that nobody has is left out. */
export function compareTypes(subjects: readonly Subject[]): ComparedType[] {
  return INDICATOR_TYPES.map((type) => ({
    type,
    cells: subjects.map(({ indicators }): TypeCell => {
      const own = indicators.filter((indicator) => indicator.type === type);
      return {
        indicators: own.length,
        quantities: own.filter(({ kind }) => kind === 'quantity').length,
        share: indicators.length > 0 ? own.length / indicators.length : 0,
      };
    }),
  })).filter(({ cells }) => cells.some(({ indicators }) => indicators > 0));
}

/** Where a subject's tables print the cost indicators: under 产出, as a level of its own, or nowhere. */
export type CostPlace = 'output' | 'own' | 'none';

/** Of a subject: where cost stands, and how many were moved out of output. */
export function costPlace({ indicators }: Subject): { place: CostPlace; moved: number } {
  const costs = indicators.filter(({ type }) => FAMILY_OF_TYPE[type] === 'cost');
  const moved = costs.filter(({ level1 }) => level1.includes('产出')).length;
  if (costs.length === 0) return { place: 'none', moved };
  return { place: moved > 0 ? 'output' : 'own', moved };
}
