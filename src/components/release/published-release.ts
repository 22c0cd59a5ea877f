import type { Release } from '../../export/release.ts';

/** The file at the root of the site that says which release stands there now. */
export const VERSION_FILE = 'version.json';

/** The page can do without it: it is not waited for longer. */
const WAIT_MS = 5_000;

/** The release that the site is at now, whatever the page is of; null where it cannot be learned. `base`: with its slashes. */
export async function publishedRelease(base: string): Promise<Release | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), WAIT_MS);
  try {
    const response = await fetch(`${base}${VERSION_FILE}`, { cache: 'no-store', signal: stop.signal });
    const { version, date } = (response.ok ? await response.json() : {}) as Partial<Release>;
    return typeof version === 'string' && typeof date === 'string' ? { version, date } : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a page of one release is out of date beside another; a release that nobody knows is none. */
export function isNewer(own: Release, published: Release | null): published is Release {
  return published !== null && `${published.version} ${published.date}` !== `${own.version} ${own.date}`;
}
