import type { Language } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import { countSentence } from '../explore/count-sentence.ts';
import type { LargeAnswers } from './large-answers.ts';

/** "N of M shown", and where words were looked for, when not in everything. */
export function largeSentence({ count, namesOnly }: LargeAnswers, lang: Language): string {
  const sentence = countSentence(count, lang);
  return namesOnly ? [sentence, largeWords.namesOnly[lang]].join(lang === 'zh' ? '' : ' ') : sentence;
}
