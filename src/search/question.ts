import { maybeAmount } from './amount.ts';
import { foldBounds, foldText } from './fold.ts';

/** One word of a question, folded. */
export interface Word {
  plain: string;
  bounded: string;
  /** In yuan, where the word is a sum of money. */
  amount: number | null;
}

/** What was asked: words that must all be found, and all of them in one, which ranks first. */
export interface Question {
  words: readonly Word[];
  whole: Word;
}

/** Fewer characters than this find too much to be of use. */
export const LEAST_CHARACTERS = 2;
/** More words than this are a pasted paragraph, which is looked for as a whole. */
const MOST_WORDS = 12;

/** A question as typed; null while it has fewer than two characters that can be seen. */
export function readQuestion(typed: string): Question | null {
  const whole = wordOf(typed);
  if ([...foldText(typed)].length < LEAST_CHARACTERS) return null;
  const words = typed
    .split(/\s+/u)
    .map(wordOf)
    .filter(({ plain }) => plain !== '');
  return words.length > MOST_WORDS ? { words: [whole], whole } : { words, whole };
}

function wordOf(typed: string): Word {
  const plain = foldText(typed);
  const bounded = foldBounds(plain);
  return { plain, bounded, amount: maybeAmount(bounded) };
}
