import type { Language } from '../../i18n/language.ts';
import type { PublishedFigures } from './published-figures.ts';

/** What every part of a result is told. */
export interface ViewContext {
  lang: Language;
  /** The folder of the site, with a slash at both ends. */
  base: string;
  published: PublishedFigures;
}
