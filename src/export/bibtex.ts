import { citationWords, englishDay } from '../i18n/citation.ts';
import type { Bilingual } from '../i18n/language.ts';
import { siteWords } from '../i18n/site.ts';
import type { CitationParts } from './citation-parts.ts';
import type { CitationContext } from './cited.ts';
import { escapeBibtex, escapeBibtexUrl } from './escape-bibtex.ts';

/**
 * A BibTeX entry in UTF-8. `year` is the release's, which published the record; the budget year stands in `note` with
 * its reservations. Double braces keep names and titles from being taken apart. Throws where a day is not an ISO day.
 */
export function bibtexEntry(parts: CitationParts, { release, address, accessed }: CitationContext): string {
  if (accessed !== null) englishDay(accessed);
  const { key, author, title, within, basis } = parts;
  const edition = `${inBoth(siteWords.siteName)}, ${citationWords.edition.en(release.version)}, ${englishDay(release.date)}`;
  const note = within
    ? `${within.noun.en}, in: ${within.document}, ${basis.en}, ${within.lines.en}`
    : basis.en;
  const fields = {
    author: `{${escapeBibtex(inBoth(author))}}`,
    title: `{${escapeBibtex(inBoth(title))}}`,
    howpublished: escapeBibtex(edition),
    year: release.date.slice(0, 4),
    note: escapeBibtex(note),
    url: escapeBibtexUrl(address),
    ...(accessed === null ? {} : { urldate: accessed }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name.padEnd(12)} = {${value}},\n`);
  return `@misc{jixiao-${key},\n${lines.join('')}}\n`;
}

/** `天津市司法局 (Tianjin Municipal Bureau of Justice)`; printed text, the same in both, once. */
function inBoth({ zh, en }: Bilingual): string {
  return zh === en ? zh : `${zh} (${en})`;
}
