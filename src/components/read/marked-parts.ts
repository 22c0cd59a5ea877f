import type { ReadingRow } from '../../model/reading.ts';

/** A piece of a line, and whether it became part of the row that is looked at. */
export interface MarkedPart {
  words: string;
  isMarked: boolean;
}

/** A line in pieces, those marked that were read into `row`. The pieces put together are the line. */
export function markedParts(line: string, readings: readonly ReadingRow[], row: string | null): MarkedPart[] {
  const own = readings
    .filter(({ row_id }) => row !== null && row_id === row)
    .toSorted((a, b) => a.char_start - b.char_start);
  const parts: MarkedPart[] = [];
  let at = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to > at) parts.push({ words: line.slice(at, to), isMarked });
    at = Math.max(at, to);
  };
  for (const { char_start, char_end } of own) {
    add(Math.min(char_start, line.length), false);
    add(Math.min(char_end, line.length), true);
  }
  add(line.length, false);
  return parts;
}
