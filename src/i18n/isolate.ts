/** Letters that run from right to left, and the marks that turn the direction of the text after them around. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u;

const OPENS = /[\u2066-\u2068]/u;
const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/**
 * Printed words as they may stand in a sentence of ours: where they could turn what stands beside them around, between
 * marks that keep them to themselves (Unicode TR 9, isolates), however many they open or close on their own. All other
 * words stay as they are.
 */
export function isolate(words: string): string {
  if (!TURNS.test(words)) return words;
  let open = 0;
  let closed = 0;
  for (const character of words) {
    if (OPENS.test(character)) open += 1;
    else if (character === POP && open > 0) open -= 1;
    else if (character === POP) closed += 1;
  }
  return FIRST_STRONG.repeat(closed + 1) + words + POP.repeat(open + 1);
}
