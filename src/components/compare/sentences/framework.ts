import { sentenceWords } from '../../../i18n/compare-sentences.ts';
import { type Language, wordsIn } from '../../../i18n/language.ts';
import type { Comparison } from '../../../query/compare/comparison.ts';
import { endSentences, who } from './who.ts';

/** Where each side prints cost, and how many print weights. */
export function frameworkSentence({ subjects, frameworks }: Comparison, lang: Language): string {
  const words = wordsIn(sentenceWords, lang);
  const sides = subjects.map((subject, index) => {
    const framework = frameworks[index];
    const name = who(subject, lang);
    if (framework?.cost === 'output') return words.costUnderOutput(name, `${framework.moved}`);
    return framework?.cost === 'own' ? words.costOwn(name) : words.costNone(name);
  });
  const moved = frameworks.some(({ cost }) => cost === 'output') ? [words.costMoved] : [];
  const weighted = frameworks.filter(({ weights }) => weights.length > 0).length;
  return endSentences(
    [[...sides, ...moved].join(words.clause), words.weightsPrinted(`${weighted}`, `${subjects.length}`)],
    lang,
  );
}
