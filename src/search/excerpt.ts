import type { Mark } from './marks.ts';

/** A piece of an excerpt, to be set in `<mark>` or not. */
export interface Piece {
  text: string;
  isMarked: boolean;
}

const CUT = '…';

/**
 * A text in pieces, marked and not, in order. Where it is longer than `length` characters, only what stands around the
 * first mark is given, with … where it is cut; marks are never cut short on the left.
 */
export function excerpt(text: string, marks: readonly Mark[], length = 80): Piece[] {
  const { from, to } = windowOf(text, marks[0], length);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    const [a, b] = [Math.max(start, from), Math.min(end, to)];
    if (a < b) pieces.push({ text: text.slice(a, b), isMarked });
  };
  let at = 0;
  for (const { start, end } of marks) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  if (from > 0) pieces.unshift({ text: CUT, isMarked: false });
  if (to < text.length) pieces.push({ text: CUT, isMarked: false });
  return pieces;
}

/** A third of the window before the mark, the rest after it; a character at either end is taken in whole. */
function windowOf(text: string, first: Mark | undefined, length: number): { from: number; to: number } {
  if (text.length <= length) return { from: 0, to: text.length };
  const wanted = (first?.start ?? 0) - Math.floor(length / 3);
  const start = Math.max(0, Math.min(wanted, text.length - length));
  const from = splitsCharacter(text, start) ? start - 1 : start;
  return { from, to: splitsCharacter(text, start + length) ? start + length + 1 : start + length };
}

/** True inside a surrogate pair. */
function splitsCharacter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
