import { around, type Box } from './geometry.ts';
import { isGap, type Run } from './runs.ts';

/** A line of text as printed. */
export interface Line {
  text: string;
  box: Box;
  /** Height of its font, in points; of the first run where they differ. */
  size: number;
}

/** How much of the lower of two runs the other must cover to stand on the same line: small raised figures do. */
const SAME_LINE = 0.5;

/** The runs of a cell or a column → its lines from top to bottom; turned text after straight text. */
export function buildLines(runs: readonly Run[]): Line[] {
  const turns = [...new Set(runs.map(({ turn }) => turn))].sort((a, b) => a - b);
  return turns.flatMap((turn) => linesOf(runs.filter((run) => run.turn === turn)).map(toLine));
}

/** The runs that stand on one line each, from top to bottom, each line from left to right. All of one turn. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.start - b.start)) {
    const line = lines.at(-1);
    if (line?.some((other) => standsBeside(other, run))) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => line.sort((a, b) => a.start - b.start));
}

function standsBeside(a: Run, b: Run): boolean {
  const top = Math.max(a.baseline - a.size, b.baseline - b.size);
  const bottom = Math.min(a.baseline, b.baseline);
  return bottom - top >= SAME_LINE * Math.min(a.size, b.size) && !overlap(a, b);
}

/** Two runs that lie over each other are two lines, set tightly. */
function overlap(a: Run, b: Run): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0.5 * Math.min(a.end - a.start, b.end - b.start) && a.baseline !== b.baseline;
}

/** Runs of one line → its text, with a blank where one is printed or where the gap reads as one. */
export function toLine(runs: readonly Run[]): Line {
  let text = '';
  let end = 0;
  for (const run of runs) {
    if (text !== '') {
      const gap = run.start - end;
      if ((run.isSpaced && gap > -0.1 * run.size) || isGap(text, run.text, gap, run.size)) text += ' ';
    }
    text += run.text;
    end = Math.max(end, run.end);
  }
  return { text, box: around(runs.map(({ box }) => box)), size: runs[0]?.size ?? 0 };
}
