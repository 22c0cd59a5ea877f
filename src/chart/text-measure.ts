/**
 * How wide words are in a drawing, without a browser to ask: a Chinese character is one em, a Latin letter about
 * half of it. Plot's own estimate takes a Chinese character for a letter `e`, so labels are broken here.
 */

const WIDE =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const THIN = /[ .,:;'!|()[\]ijlftr·]/;
/** Closing punctuation never begins a line, opening punctuation never ends one (避头尾). */
const NO_START = /[，。、；：？！）》」』】〕％%)\]}.,;:!?·”’]/;
const NO_END = /[（《「『【〔([{“‘]/;

/** How much wider a semibold line is. */
export const BOLD = 1.08;

/** Width of `text` in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let em = 0;
  for (const char of text)
    em += WIDE.test(char) ? 1 : THIN.test(char) ? 0.36 : /[A-Z0-9%]/.test(char) ? 0.66 : 0.6;
  return em * fontSize;
}

/**
 * `text` in lines of at most `maxWidth`: Chinese breaks between characters, Latin words stay whole, however
 * narrow it is, up to 40 characters. Nothing is cut.
 * `width` measures, for those who have the font.
 */
export function wrapText(text: string, maxWidth: number, fontSize: number, width = textWidth): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of breakable(text)) {
    if (line !== '' && width((line + piece).trimEnd(), fontSize) > maxWidth) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  return lines;
}

/** A Latin word or a Chinese character, with the blanks behind it. A no-break space is a part of the word. */
const TOKEN =
  /(?:[^\s\u2e80-\u9fff\uff00-\uffef]|\u00a0)+[ \n\t]*|[\u2e80-\u9fff\uff00-\uffef][ \n\t]*|[ \n\t]+/gu;

/** What is longer is no word but a number of a file, an address or worse: it breaks anywhere, as it does in the page. */
const LONGEST_WORD = 40;

const tokensOf = (text: string): string[] =>
  (text.match(TOKEN) ?? []).flatMap((token) => (token.length > LONGEST_WORD ? [...token] : [token]));

/** The smallest pieces a line may end after, each with the blanks behind it. */
function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const token of tokensOf(text)) {
    const before = pieces.at(-1);
    if (before !== undefined && (NO_START.test(token.charAt(0)) || NO_END.test(before.at(-1) ?? ''))) {
      pieces[pieces.length - 1] = before + token;
    } else pieces.push(token);
  }
  return pieces;
}

/** `text` and, where the last line has room for it, `tail` behind it; else `tail` on a line of its own, unbroken. */
export function wrapWithTail(text: string, tail: string, maxWidth: number, fontSize: number): string[] {
  const lines = wrapText(text, maxWidth, fontSize);
  const joined = `${lines.at(-1) ?? ''} ${tail}`.trimStart();
  return textWidth(joined, fontSize) <= maxWidth ? [...lines.slice(0, -1), joined] : [...lines, tail];
}

/** The width of the longest of `lines`. */
export function widestLine(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
}
