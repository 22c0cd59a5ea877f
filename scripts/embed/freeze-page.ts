import type { Release } from '../../src/export/release.ts';
import { embedWords } from '../../src/i18n/embed.ts';
import type { Language } from '../../src/i18n/language.ts';

/**
 * A built embed as a release keeps it: it says which release it is of, and every address in it is relative, so that it
 * works under any folder and needs nothing that a later build makes. Throws where an address of this build is left.
 *
 * @param html the page as built at `/`
 * @param lang the language it is in: an English page lies one folder deeper
 */
export function freezePage(html: string, lang: Language, release: Release): string {
  const root = lang === 'zh' ? '../../../../' : '../../../../../';
  const files = lang === 'zh' ? '../files/' : '../../../embed/files/';
  const frozen = html
    .replace(/<link rel="canonical"[^>]*>/, '')
    .replace(/(data-files=")[^"]*"/, `$1${files}"`)
    .replace(/ data-version="[^"]*"/, '')
    .replace(/(data-pages=")\/([^"]*")/, `$1${root}$2`)
    .replaceAll(/((?:xlink:)?href=")\/([^"]*")/g, `$1${root}$2`)
    .replace(
      /(<span class="release"[^>]*>)[^<]*/,
      `$1${embedWords.frozen[lang](release.version, release.date)}`,
    );
  const left = /="(\/[^"]*|[^"]*_astro[^"]*)"/.exec(frozen)?.[1];
  if (left !== undefined) throw new Error(`a frozen page must not name the address of a build: ${left}`);
  return frozen;
}
