import type { Printed } from '../blocks.ts';
import { slice } from '../printed.ts';

const BOOKMARK = /\[bookmark:[^[\]]*\]/gu;

/** The `[bookmark: …]` marks of a paragraph, and what is left of it behind the last one. */
export function splitBookmarks(words: Printed): { bookmarks: Printed[]; rest: Printed } {
  const marks = [...words.text.matchAll(BOOKMARK)];
  const last = marks.at(-1);
  return {
    bookmarks: marks.map((mark) => slice(words, mark.index, mark.index + mark[0].length)),
    rest: slice(words, last ? last.index + last[0].length : 0, words.text.length),
  };
}
