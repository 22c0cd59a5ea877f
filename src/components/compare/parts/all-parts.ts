import type { Comparison } from '../../../query/compare/comparison.ts';
import { axesPart } from './axes.ts';
import type { PartContext } from './context.ts';
import { frameworkPart } from './framework.ts';
import { measuresPart } from './measures.ts';
import { moneyPart } from './money.ts';
import { numbersPart, typesPart } from './types.ts';

/** The parts of the page that a comparison fills, in their order, each with its question; one made empty is not shown. */
export const PARTS = {
  money: { question: 'questionMoney', make: moneyPart },
  types: { question: 'questionTypes', make: typesPart },
  numbers: { question: 'questionNumbers', make: numbersPart },
  measures: { question: 'questionMeasures', make: measuresPart },
  axes: { question: 'questionAxes', make: axesPart },
  form: { question: 'questionFramework', make: frameworkPart },
} as const satisfies Record<
  string,
  { question: keyof PartContext['words']; make: (comparison: Comparison, context: PartContext) => Node[] }
>;

export type PartName = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as PartName[];
