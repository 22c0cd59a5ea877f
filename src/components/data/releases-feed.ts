import { atomFeed } from '../../export/atom-feed.ts';
import type { FieldDictionary } from '../../export/field-dictionary.ts';
import { HTML_LANG, type Language } from '../../i18n/language.ts';
import { notesInShort, releaseNotesWords } from '../../i18n/release-notes.ts';
import { siteWords } from '../../i18n/site.ts';
import { pagePath, site } from '../../site.ts';
import { readDownload } from './published-tables.ts';
import { shownReleases } from './releases.ts';

/** `releases.atom` in a language: what changed in the data and on the site, release by release. */
export function releasesFeed(lang: Language): Response {
  const titles = JSON.parse(readDownload('columns.json')) as FieldDictionary;
  const whole = (path: string) => (site ? new URL(path, site).href : path);
  const page = whole(pagePath('/data/', lang));
  const text = atomFeed({
    name: `jixiao releases ${lang}`,
    title: releaseNotesWords.feedTitle[lang],
    lang: HTML_LANG[lang],
    author: `${siteWords.siteName.zh} · ${siteWords.siteName.en}`,
    self: whole(pagePath('/releases.atom', lang)),
    page: `${page}#changes`,
    entries: shownReleases(lang).map(({ version, date, items, notes }) => ({
      name: version,
      title: releaseNotesWords.title[lang](version),
      link: `${page}#release-${version}`,
      date,
      paragraphs: [...(notes === null ? [] : [notesInShort(notes, titles, lang)]), ...items],
    })),
  });
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
