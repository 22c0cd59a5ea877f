const LONGEST_QUOTE = 60;

/** Words that no picture can show whole: no room for them at the smallest size, or no glyph in the font. */
export class UnfitWords extends Error {
  constructor(reason: string, words: string) {
    const quoted = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
    super(`${reason}: “${quoted}”`);
    this.name = 'UnfitWords';
  }
}
