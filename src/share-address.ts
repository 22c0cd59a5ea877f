import type { Language } from './i18n/language.ts';

/** The size of every picture that is shown where a page is shared, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Where the picture of a page stands, from the root of the site: `/agencies/dazhu-justice/` → `share/agencies/dazhu-justice.png`. */
export function sharePath(path: string, lang: Language): string {
  const name = path.split('/').filter(Boolean).join('/') || 'home';
  return `share/${lang === 'zh' ? '' : `${lang}/`}${name}.png`;
}
