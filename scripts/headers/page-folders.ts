import { EMBEDS } from './site-headers.ts';

/**
 * The folders of pages right under the root of each language, without those that anybody may frame:
 * `agencies/a/index.html`, `en/data/index.html` → `agencies`, `en/data`.
 */
export function pageFolders(pages: readonly string[]): string[] {
  const folders = pages.map((page) => /^(?:en\/)?[^/]+(?=\/)/u.exec(page)?.[0]);
  const own = new Set(folders.filter((folder) => folder !== undefined && folder !== 'en'));
  for (const embed of EMBEDS) own.delete(embed);
  return [...own].filter((folder) => folder !== undefined).sort();
}
