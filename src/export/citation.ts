import { citationWords, englishDay } from '../i18n/citation.ts';
import type { Bilingual, Language } from '../i18n/language.ts';
import { siteWords } from '../i18n/site.ts';
import { bibtexEntry } from './bibtex.ts';
import { type CitationParts, citationParts } from './citation-parts.ts';
import type { CitationContext, Cited } from './cited.ts';
import { gbt7714 } from './gbt-7714.ts';

/** One thing cited in four ways. */
export interface Citations {
  short: Bilingual;
  gbt7714: string;
  bibtex: string;
  english: string;
}

/** Cites a document, an agency, a theme, a project, an indicator or a chart. Throws where a day is not an ISO day. */
export function cite(cited: Cited, context: CitationContext): Citations {
  const parts = citationParts(cited);
  return {
    short: { zh: shortLine(parts, context, 'zh'), en: shortLine(parts, context, 'en') },
    gbt7714: gbt7714(parts, context),
    bibtex: bibtexEntry(parts, context),
    english: englishReference(parts, context),
  };
}

function shortLine(parts: CitationParts, { release, address }: CitationContext, lang: Language): string {
  const { author, title, within, basis } = parts;
  const edition = `${siteWords.siteName[lang]} ${release.version}`;
  if (lang === 'zh') {
    const where = within
      ? `“${title.zh}”，《${within.document}》${basis.zh}，${within.lines.zh}`
      : `《${title.zh}》，${basis.zh}`;
    return `${author.zh}：${where}。${edition}，${address}`;
  }
  const where = within
    ? `“${title.en}”, ${within.document}, ${basis.en}, ${within.lines.en}`
    : `${title.en}, ${basis.en}`;
  return `${author.en}: ${where}. ${edition}, ${address}`;
}

function englishReference(parts: CitationParts, { release, address, accessed }: CitationContext): string {
  const { author, title, within, basis } = parts;
  const what = within
    ? `“${title.en}” (${within.noun.en}). In: ${within.document}, ${basis.en}, ${within.lines.en}`
    : `${title.en}, ${basis.en}`;
  const edition = `${siteWords.siteName.en} (${siteWords.siteName.zh}), ${citationWords.edition.en(release.version)}`;
  const read = accessed === null ? '' : `Accessed ${englishDay(accessed)}. `;
  return `${author.en}. ${what}. ${edition}, ${englishDay(release.date)}. ${read}${address}`;
}
