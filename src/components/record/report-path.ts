import type { Language } from '../../i18n/language.ts';
import { pagePath } from '../../site.ts';

/** What was misread: a row and the line it stands on, or something in a document as a whole. */
export type Misread = { row: string; line?: number } | { document: string };

/** Where a misreading is reported: the page that writes the report, with what the reader came from filled in. */
export function reportPath(misread: Misread, lang: Language): string {
  const asked = Object.entries(misread).map(([name, value]) => `${name}=${value}`);
  return `${pagePath('/corrections/', lang)}?${asked.join('&')}#report`;
}
