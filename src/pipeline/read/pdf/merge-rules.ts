import type { Rule } from './geometry.ts';

/** Strokes this near to each other are one rule: double lines, and the borders of two cells that meet. */
export const NEAR = 2.5;
/** A double line and what else is near is at most this wide. */
const WIDEST = 5;
/** Pieces of a rule this near are one: dashes, and cells that draw their own borders. */
const DASH_GAP = 4;

/** Strokes of one direction → rules, each once, in the order of their place. */
export function mergeRules(strokes: readonly Rule[]): Rule[] {
  return clusters(strokes).flatMap((cluster) => {
    const length = cluster.reduce((sum, { from, to }) => sum + to - from, 0);
    const at = cluster.reduce((sum, rule) => sum + rule.at * (rule.to - rule.from), 0) / length;
    return joinPieces(cluster).map(({ from, to }) => ({ at, from, to }));
  });
}

function clusters(strokes: readonly Rule[]): Rule[][] {
  const found: Rule[][] = [];
  for (const rule of [...strokes].sort((a, b) => a.at - b.at)) {
    const cluster = found.at(-1);
    const isNear = rule.at - (cluster?.at(-1)?.at ?? -Infinity) <= NEAR;
    if (cluster && isNear && rule.at - (cluster[0]?.at ?? 0) <= WIDEST) cluster.push(rule);
    else found.push([rule]);
  }
  return found;
}

function joinPieces(pieces: readonly Rule[]): { from: number; to: number }[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from - last.to <= DASH_GAP) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}

/** Places that are nearer than `near` to each other → one each, in order. */
export function settlePlaces(places: readonly number[], near = NEAR): number[] {
  const settled: number[] = [];
  let cluster: number[] = [];
  for (const value of [...places].sort((a, b) => a - b)) {
    if (cluster.length > 0 && value - (cluster.at(-1) as number) > near) {
      settled.push(mean(cluster));
      cluster = [];
    }
    cluster.push(value);
  }
  if (cluster.length > 0) settled.push(mean(cluster));
  return settled;
}

/** The index of the place that is nearest to a value; 0 where there are none. */
export function nearest(places: readonly number[], value: number): number {
  let best = 0;
  for (const [index, place] of places.entries()) {
    if (Math.abs(place - value) < Math.abs((places[best] as number) - value)) best = index;
  }
  return best;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
