import { exploreWords } from '../../i18n/explore.ts';
import { type Language, type Words, wordsIn } from '../../i18n/language.ts';

/** What every part of the explore page knows: the language of the page, and its words. */
export class ExploreElement extends HTMLElement {
  get language(): Language {
    return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  }

  get words(): Words<typeof exploreWords> {
    return wordsIn(exploreWords, this.language);
  }
}
