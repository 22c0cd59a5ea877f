/** A stretch of a sentence: words, or words that a term of the glossary explains. */
export interface TermPart {
  text: string;
  term: string | null;
}

const MARKED = /\[\[([a-z0-9-]+)\|([^\]]+)\]\]/gu;

/** A sentence with its terms marked, taken apart: `没有[[baseline|基期值]]。` is three parts. */
export function termParts(sentence: string): TermPart[] {
  const parts: TermPart[] = [];
  let from = 0;
  for (const match of sentence.matchAll(MARKED)) {
    const [whole, term = '', text = ''] = match;
    if (match.index > from) parts.push({ text: sentence.slice(from, match.index), term: null });
    parts.push({ text, term });
    from = match.index + whole.length;
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from), term: null });
  return parts;
}

/** The sentence as it is read aloud: without the marks, for titles and descriptions. */
export function withoutTerms(sentence: string): string {
  return sentence.replaceAll(MARKED, '$2');
}
