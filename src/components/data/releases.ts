import { existsSync, readFileSync } from 'node:fs';
import { type Change, readChangeLog } from '../../export/change-log.ts';
import type { Language } from '../../i18n/language.ts';
import type { ReleaseNotes } from '../../model/release-notes.ts';

/** A release as the page of the data and the feed show it. */
export interface ShownRelease extends Change {
  /** What changed in the tables; null where it was not written down. */
  notes: ReleaseNotes | null;
  /** Whether its charts and tables are kept under `/r/<version>/`. */
  isKept: boolean;
}

const CHANGE_LOG: Readonly<Record<Language, string>> = { zh: 'CHANGELOG.zh.md', en: 'CHANGELOG.md' };

/** The releases in a language, newest first. Read at build only, from the folder the build runs in. */
export function shownReleases(lang: Language): ShownRelease[] {
  return readChangeLog(readFileSync(CHANGE_LOG[lang], 'utf8')).map((change) => {
    const file = `data/releases/${change.version}.json`;
    return {
      ...change,
      notes: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ReleaseNotes) : null,
      isKept: existsSync(`public/r/${change.version}/index.html`),
    };
  });
}

/** The page of a row that release notes name: without language and base; null where no page shows rows of its table. */
export function rowPath(table: string, id: string): string | null {
  const within = /^(.+)-([io]\d+)$/u.exec(id);
  switch (table) {
    case 'agencies':
    case 'documents':
    case 'measures':
    case 'projects':
    case 'themes':
      return `/${table}/${id}/`;
    case 'rules':
      return `/findings/${id}/`;
    case 'indicators':
    case 'objectives':
      return within ? `/projects/${within[1]}/#${within[2]}` : null;
    default:
      return null;
  }
}
