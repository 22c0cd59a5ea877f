import { exploreWords } from '../../i18n/explore.ts';
import { type Language, wordsIn } from '../../i18n/language.ts';
import { formatNumber } from '../../i18n/number.ts';
import type { MatchCount } from '../../query/count-matches.ts';

/** "N of M shown, K are not numbers", as a person would say it. */
export function countSentence({ matched, total, quantities }: MatchCount, lang: Language): string {
  const words = wordsIn(exploreWords, lang);
  const [shown, all, notNumbers] = [matched, total, matched - quantities].map((count) =>
    formatNumber(count, lang),
  ) as [string, string, string];
  if (matched === 0) return words.shownNone(all);
  if (matched === quantities) return words.shownNumbers(shown, all);
  return matched === total ? words.shownAll(all, notNumbers) : words.shown(shown, all, notNumbers);
}
