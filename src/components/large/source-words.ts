import type { Language } from '../../i18n/language.ts';
import { largeWords } from '../../i18n/large.ts';
import type { Manifest } from '../../query/large/manifest.ts';

/** What the rows of a large set come from, in a sentence: a generated set says that it is one. */
export function sourceWords({ generated }: Pick<Manifest, 'generated'>, lang: Language): string {
  if (generated) return lang === 'zh' ? generated.notice : generated.notice_en;
  return largeWords.published[lang];
}
