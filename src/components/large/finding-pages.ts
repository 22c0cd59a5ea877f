import { type Language, wordsIn } from '../../i18n/language.ts';
import { largeFindingsWords } from '../../i18n/large-findings.ts';
import { formatNumber } from '../../i18n/number.ts';

/** Findings of a page: what is read before one turns it, and the first of them stand in the HTML. */
export const FIRST_FINDINGS = 25;

/** Which of a choice's findings a page shows, in a sentence. `page` counts from 1. */
export function shownSentence(page: number, all: number, lang: Language): string {
  const words = wordsIn(largeFindingsWords, lang);
  if (all === 0) return words.noneChosen;
  const from = (page - 1) * FIRST_FINDINGS;
  const number = (value: number) => formatNumber(value, lang);
  return words.shown(number(from + 1), number(Math.min(all, from + FIRST_FINDINGS)), number(all));
}
