import type { Language } from '../../i18n/language.ts';

/** Like `pagePath` of site.ts, which reads the environment and so cannot go into a page's script. */
export function sitePath(path: string, lang: Language, base: string): string {
  return `${base}${lang === 'zh' ? '' : 'en/'}${path.replace(/^\//, '')}`;
}
