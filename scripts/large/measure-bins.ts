import { decadesOf, roundTicks } from '../../src/chart/axis.ts';
import type { Bins } from '../../src/query/large/summaries.ts';

/** Different values up to which each is counted by itself. */
export const MOST_VALUES = 24;
/** Steps that a linear scale is parted into, about; more than a chart of a phone's width could show apart. */
const STEPS = 16;
/** Values that span more stand on a log scale: most targets would else be in the first of the steps. */
const LINEAR_SPAN = 20;
/** The steps of one decade of a log scale, each about as long as the next. */
const DECADE = [1, 1.5, 2, 3, 5, 7];

/** What is known of the values of a scale before they are counted. */
export interface ValueRange {
  unit: string;
  low: number;
  high: number;
  /** Each different value, in order; null where there are more than `MOST_VALUES`. */
  values: readonly number[] | null;
}

/** Where the values of a scale are counted: each by itself, or in steps that hold all of them. */
export function binsOf({ unit, low, high, values }: ValueRange): Bins {
  const isLog = unit !== '%' && low > 0 && high / low > LINEAR_SPAN;
  if (values !== null) return { isLog, values: [...values], edges: [] };
  return { isLog, values: null, edges: isLog ? logEdges(low, high) : roundTicks(low, high, STEPS) };
}

function logEdges(low: number, high: number): number[] {
  const all = decadesOf([low, high]).flatMap((decade) =>
    DECADE.map((factor) => Number((factor * decade).toPrecision(12))),
  );
  const first = all.findLastIndex((edge) => edge <= low);
  const last = all.findIndex((edge) => edge >= high);
  return all.slice(first, last + 1);
}

/** The lower end of each bin. */
export const lowerEnds = ({ values, edges }: Bins): number[] => values ?? edges.slice(0, -1);
