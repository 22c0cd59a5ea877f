import { releaseWords } from '../../i18n/release.ts';
import { pageRelease } from '../cite/page-facts.ts';
import { isNewer, publishedRelease } from './published-release.ts';
import { pageLanguage, showNotice } from './site-notice.ts';

/** A page that is younger is not asked about: a release is a matter of weeks. */
const OLD_AFTER_MS = 30 * 60_000;

let asked = Date.now();

/** Looks, whenever the page is taken up again after long, whether the site has gone on to another release. */
export function tellNewer(base: string): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void tellIfNewer(base);
  });
}

/** Says so where the site has gone on to another release since the page came; asks at most once in half an hour. */
export async function tellIfNewer(base: string): Promise<void> {
  if (Date.now() - asked < OLD_AFTER_MS) return;
  asked = Date.now();
  const own = pageRelease();
  const published = await publishedRelease(base);
  if (!isNewer(own, published)) return;
  showNotice('newer', releaseWords.newer[pageLanguage()](published.version, own.version), true);
}
