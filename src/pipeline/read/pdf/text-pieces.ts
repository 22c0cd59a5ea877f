import type { PlacedLine, TextItem } from './layout.ts';
import type { Run } from './runs.ts';
import { linesOf } from './text-lines.ts';

/** Makes lines of runs, each with its page and its place there. */
export type ToLines = (runs: readonly Run[]) => PlacedLine[];

/** A gap this wide parts a line into pieces, which may be cells, in heights of the font. */
const PIECE_GAP = 1.1;

/** Runs outside of ruled tables → lines from top to bottom, each with its pieces; turned text after straight text. */
export function toTextItems(runs: readonly Run[], toLines: ToLines): TextItem[] {
  const straight = linesOf(runs.filter(({ turn }) => turn === 0)).map((line): TextItem => {
    const pieces = split(line).flatMap(toLines);
    return { kind: 'text', line: toLines(line)[0] as PlacedLine, pieces };
  });
  const turned = toLines(runs.filter(({ turn }) => turn !== 0));
  return [...straight, ...turned.map((line): TextItem => ({ kind: 'text', line, pieces: [line] }))];
}

function split(line: readonly Run[]): Run[][] {
  const pieces: Run[][] = [];
  let end = -Infinity;
  for (const run of line) {
    if (run.start - end > PIECE_GAP * run.size) pieces.push([]);
    pieces.at(-1)?.push(run);
    end = Math.max(end, run.end);
  }
  return pieces;
}
