import { largest, smallest } from './geometry.ts';
import type { Run } from './runs.ts';
import { linesOf } from './text-lines.ts';

/** A gutter is at least this wide, in heights of the font, and this many lines long on both sides. */
const GUTTER = 1.2;
const FEWEST_LINES = 6;
/** Lines of a column of text fill it: this share of them ends near its right edge, in heights of the font. */
const FULL = 0.6;
const NEAR_EDGE = 2;

/**
 * Text set in two columns → the runs of the left one, then those of the right one. Anything else → all runs
 * together: two columns of short words are a table.
 */
export function textColumns(runs: readonly Run[]): Run[][] {
  const straight = runs.filter(({ turn }) => turn === 0);
  if (straight.length < 2 * FEWEST_LINES) return [[...runs]];
  const gutter = findGutter(straight);
  if (gutter === undefined) return [[...runs]];
  const isLeft = ({ box }: Run) => (box.left + box.right) / 2 < gutter;
  const columns = [runs.filter(isLeft), runs.filter((run) => !isLeft(run))];
  return columns.every(isFullText) ? columns : [[...runs]];
}

/** The middle of the widest upright strip in the middle third that no run touches. */
function findGutter(runs: readonly Run[]): number | undefined {
  const left = smallest(runs.map(({ box }) => box.left));
  const right = largest(runs.map(({ box }) => box.right));
  const size = runs[Math.floor(runs.length / 2)]?.size ?? 0;
  let end = left;
  let best: { at: number; width: number } | undefined;
  for (const { box } of [...runs].sort((a, b) => a.box.left - b.box.left)) {
    const at = (end + box.left) / 2;
    const inMiddle = at > left + (right - left) / 3 && at < right - (right - left) / 3;
    if (box.left - end > (best?.width ?? GUTTER * size) && inMiddle) best = { at, width: box.left - end };
    end = Math.max(end, box.right);
  }
  return best?.at;
}

function isFullText(runs: readonly Run[]): boolean {
  const lines = linesOf(runs.filter(({ turn }) => turn === 0));
  const ends = lines.map((line) => largest(line.map(({ end }) => end)));
  const right = largest(ends);
  const full = lines.filter(
    (line, index) => right - (ends[index] as number) < NEAR_EDGE * (line[0]?.size ?? 0),
  );
  return lines.length >= FEWEST_LINES && full.length >= FULL * lines.length;
}
