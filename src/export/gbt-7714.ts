import { citationWords, englishDay } from '../i18n/citation.ts';
import { siteWords } from '../i18n/site.ts';
import type { CitationParts } from './citation-parts.ts';
import type { CitationContext } from './cited.ts';

/**
 * A reference after GB/T 7714—2015 for an electronic resource:
 * `责任者. 题名:其他题名信息[标识]. 版本. 出版者,出版年(更新日期)[引用日期]. 地址.`, and for a part of a document
 * `责任者. 题名[标识]//文件题名:其他题名信息. 版本. 出版者,出版年:行(更新日期)[引用日期]. 地址.`
 * The place of publication is left out, as the standard allows for what is read on a network. The year of publication
 * is the release's; the budget year belongs to the title. Throws where a day is not an ISO day.
 */
export function gbt7714(parts: CitationParts, { release, address, accessed }: CitationContext): string {
  if (accessed !== null) englishDay(accessed);
  const { author, title, within, basis, mark } = parts;
  const named = within
    ? `${title.zh}[${mark}]//${within.document}:${basis.zh}`
    : `${title.zh}:${basis.zh}[${mark}]`;
  const pages = within ? `:${within.lines.zh}` : '';
  const read = accessed === null ? '' : `[${accessed}]`;
  const published = `${siteWords.siteName.zh},${release.date.slice(0, 4)}${pages}(${release.date})${read}`;
  return `${author.zh}. ${named}. ${citationWords.edition.zh(release.version)}. ${published}. ${address}.`;
}
