import { releaseWords } from '../../i18n/release.ts';
import { pageRelease } from '../cite/page-facts.ts';
import { pageLanguage, showNotice } from './site-notice.ts';

/** Says that there is no connection, or that the page is one that the browser kept, and which release it is of. */
export function tellOffline(): void {
  const tell = () => {
    const isKept = document.documentElement.dataset['kept'] !== undefined;
    const isOffline = navigator.onLine === false;
    const { version, date } = pageRelease();
    const said = isOffline ? releaseWords.offline : isKept ? releaseWords.kept : null;
    showNotice('offline', said?.[pageLanguage()](version, date) ?? null, !isOffline);
  };
  for (const sign of ['online', 'offline']) addEventListener(sign, tell);
  tell();
}
