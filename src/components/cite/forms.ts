import type { Citations } from '../../export/citation.ts';
import type { Language } from '../../i18n/language.ts';

/** The four ways of citing, in the order they are offered; each has its label in `citeWords`. */
export const CITE_FORMS = ['short', 'gbt7714', 'bibtex', 'english'] as const;
export type CiteForm = (typeof CITE_FORMS)[number];

/** The text of one form. The short line is in the language of the page, the others have one of their own. */
export function formText(citations: Citations, form: CiteForm, lang: Language): string {
  return form === 'short' ? citations.short[lang] : citations[form].trimEnd();
}

/** The language a form is written in, for those who hear it; BibTeX mixes both and has none. */
export function formLanguage(form: CiteForm, lang: Language): string | undefined {
  if (form === 'bibtex') return undefined;
  if (form === 'short') return lang === 'zh' ? 'zh-CN' : 'en';
  return form === 'english' ? 'en' : 'zh-CN';
}
