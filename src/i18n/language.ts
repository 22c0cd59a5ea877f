import { isolate } from './isolate.ts';

/** The two languages of the site. Chinese stands at `/`, English at `/en/`. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The `lang` attribute of a page. */
export const HTML_LANG: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** One thing said in both languages: words, or a function that makes them. Side by side, so that neither is forgotten. */
export interface Bilingual<T = string> {
  readonly zh: T;
  readonly en: T;
}

/** The same thing made in each language. */
export function inBoth<T>(make: (lang: Language) => T): Bilingual<T> {
  return { zh: make('zh'), en: make('en') };
}

/** What a dictionary may hold. A file of words ends in `satisfies Dictionary`, so that a missing language does not compile. */
// biome-ignore lint/suspicious/noExplicitAny: the arguments differ from entry to entry and stay typed at the place of use
export type Dictionary = Readonly<Record<string, Bilingual | Bilingual<(...args: any[]) => string>>>;

/** A dictionary with one language chosen. */
export type Words<D extends Dictionary> = { readonly [key in keyof D]: D[key]['zh'] };

/** Dictionaries with a language chosen; the parts of a page ask for theirs over and over. */
const chosen: Record<Language, WeakMap<Dictionary, Words<Dictionary>>> = {
  zh: new WeakMap(),
  en: new WeakMap(),
};

/**
 * The entries of `dictionary` in `lang`: `wordsIn(siteWords, 'en').siteName`. What is put into a sentence is kept to
 * itself there: a name with marks of direction in it turns no words of ours around.
 */
export function wordsIn<D extends Dictionary>(dictionary: D, lang: Language): Words<D> {
  const words = (chosen[lang].get(dictionary) as Words<D> | undefined) ?? chooseWords(dictionary, lang);
  chosen[lang].set(dictionary, words);
  return words;
}

function chooseWords<D extends Dictionary>(dictionary: D, lang: Language): Words<D> {
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, { [lang]: entry }]) => [
      key,
      typeof entry === 'string' ? entry : (...parts: unknown[]) => entry(...parts.map(apart)),
    ]),
  ) as Words<D>;
}

const apart = (part: unknown) => (typeof part === 'string' ? isolate(part) : part);

/** The other language: what a page's twin is written in. */
export function twinOf(lang: Language): Language {
  return lang === 'zh' ? 'en' : 'zh';
}
