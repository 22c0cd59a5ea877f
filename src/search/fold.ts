/** Text as the search compares it, and for each of its UTF-16 units where it stands in the printed text. */
export interface Folded {
  text: string;
  /** Start in the printed text (UTF-16), a number per unit of `text`. */
  starts: readonly number[];
  /** End in the printed text (UTF-16, exclusive). */
  ends: readonly number[];
}

/** Not seen in print, and not typed: blanks of every width, control characters, marks of writing direction. */
const UNSEEN = /[\s\p{Cc}\p{Cf}]/u;

/** All but what every fold leaves as it is, most of the text: Chinese characters, digits, small letters. */
const FOLDED = /[^\u4e00-\u9fff0-9a-z]/gu;

/** Signs that NFKC leaves apart and that keyboards mix. */
const SAME_SIGN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
};

/** Phrases that say one bound, in the sign they are folded to; longer ones first. Written as `foldText` leaves them. */
const BOUNDS: Readonly<Record<string, readonly string[]>> = {
  '≥': ['大于或等于', '大于等于', '不低于', '不少于', '不小于', '>=', '≧', '⩾'],
  '≤': ['小于或等于', '小于等于', '不超过', '不高于', '不大于', '不多于', '<=', '≦', '⩽'],
};
const SIGN_OF = new Map(
  Object.entries(BOUNDS).flatMap(([sign, phrases]) => phrases.map((phrase) => [phrase, sign])),
);
const BOUND = new RegExp([...SIGN_OF.keys()].join('|'), 'gu');

/**
 * Width and case folded (NFKC, lower case), blanks and unseen characters gone. Character by character, without regard
 * to its neighbours: what is part of a text stays part of it when both are folded.
 */
export function foldText(text: string): string {
  return text.replaceAll(FOLDED, foldCharacter);
}

/** `foldText` with the way back to the printed text. */
export function foldWithPlaces(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    folded += part;
    at += character.length;
  }
  return { text: folded, starts, ends };
}

/** Folded text with every way of saying a bound as its sign: `不低于95%` and `>=95%` are `≥95%`. */
export function foldBounds(folded: string): string {
  return folded.replaceAll(BOUND, (phrase) => SIGN_OF.get(phrase) ?? phrase);
}

/** `foldBounds` with the way back: a sign stands for the whole phrase. */
export function foldBoundsWithPlaces({ text, starts, ends }: Folded): Folded {
  const bounded = { text: '', starts: [] as number[], ends: [] as number[] };
  const take = (from: number, to: number) => {
    bounded.text += text.slice(from, to);
    bounded.starts.push(...starts.slice(from, to));
    bounded.ends.push(...ends.slice(from, to));
  };
  let at = 0;
  for (const { 0: phrase, index } of text.matchAll(BOUND)) {
    take(at, index);
    bounded.text += SIGN_OF.get(phrase) ?? '';
    bounded.starts.push(starts[index] as number);
    at = index + phrase.length;
    bounded.ends.push(ends[at - 1] as number);
  }
  take(at, text.length);
  return bounded;
}

function foldCharacter(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase()) {
    if (!UNSEEN.test(part)) folded += SAME_SIGN[part] ?? part;
  }
  return folded;
}
