import { type Folded, foldBoundsWithPlaces, foldWithPlaces } from './fold.ts';
import type { Word } from './question.ts';

/** A stretch of printed text (UTF-16, end exclusive). */
export interface Mark {
  start: number;
  end: number;
}

/** Where the words stand in a printed text, in order, overlapping ones as one. */
export function marksIn(text: string, words: readonly Word[]): Mark[] {
  const plain = foldWithPlaces(text);
  const bounded = foldBoundsWithPlaces(plain);
  const found = words.flatMap((word) => [...placesOf(plain, word.plain), ...placesOf(bounded, word.bounded)]);
  const merged: Mark[] = [];
  for (const mark of found.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push({ ...mark });
  }
  return merged;
}

function placesOf({ text, starts, ends }: Folded, word: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    marks.push({ start: starts[at] as number, end: ends[at + word.length - 1] as number });
  }
  return marks;
}
