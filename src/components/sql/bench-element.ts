import { type Language, type Words, wordsIn } from '../../i18n/language.ts';
import { sqlWords } from '../../i18n/sql.ts';

/** What every part of the bench knows: the language of the page, and its words. */
export class BenchElement extends HTMLElement {
  get language(): Language {
    return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  }

  get words(): Words<typeof sqlWords> {
    return wordsIn(sqlWords, this.language);
  }
}
