import { isLook, type Keeping, keepingOf } from './keeping.ts';
import { KeptFiles } from './kept-files.ts';
import { notKeptPage } from './not-kept-page.ts';
import type { AskedEvent, WorkerScope } from './worker-scope.ts';

// Keeps the pages and data that a reader has seen, so that they open without a connection. `build-worker.ts` makes one
// file of it, at the root of the site.

/** Put in by the build: `0.1.0 2026-11-21`. */
declare const RELEASE: string;

/** A page that is kept does not wait longer for a newer one. */
const WAIT_MS = 4_000;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const kept = new KeptFiles(scope, RELEASE);

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([kept.removeOthers(), worker.clients.claim()]));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const keeping = isLook(request) ? keepingOf(request.url, scope) : null;
  if (keeping === 'fixed') event.respondWith(keptFirst(event));
  else if (keeping !== null) event.respondWith(newestInTime(event, keeping));
});

worker.addEventListener('message', (event) => {
  const { seen, isTakingOver } = event.data as { seen?: readonly string[]; isTakingOver?: boolean };
  if (seen) event.waitUntil(Promise.all(seen.map(keepSeen)));
  if (isTakingOver) event.waitUntil(takeOver());
});

/** For a file whose address names its content. `reload` is asked where the kept one turned out not to be right. */
async function keptFirst(event: AskedEvent): Promise<Response> {
  const { request } = event;
  const found = request.cache === 'reload' ? undefined : await kept.find(request.url, 'fixed');
  return found ?? fetchAndKeep(event, 'fixed');
}

async function newestInTime(event: AskedEvent, keeping: Keeping): Promise<Response> {
  const { url } = event.request;
  const found = await kept.find(url, keeping);
  const sent = fetchAndKeep(event, keeping);
  if (!found) return keeping === 'page' ? sent.catch(() => notKept(url)) : sent;
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(found), WAIT_MS));
  const newest = sent.then(
    (response) => (response.status >= 500 ? found : response),
    () => found,
  );
  return Promise.race([newest, late]);
}

async function fetchAndKeep(event: AskedEvent, keeping: Keeping): Promise<Response> {
  const { url } = event.request;
  const sending = fetch(event.request);
  // The answer may come after the reader was given the kept page: it is kept all the same.
  event.waitUntil(
    sending.then(
      (response) => {
        if (response.status === 404 || response.status === 410) return kept.forget(url, keeping);
        return kept.keep(url, keeping, response.clone());
      },
      () => undefined,
    ),
  );
  return sending;
}

/** What a page had fetched before this worker was there: from the browser's own cache, where it still is. */
async function keepSeen(address: string): Promise<void> {
  const keeping = keepingOf(address, scope);
  if (keeping === null || (await kept.find(address, keeping))) return;
  try {
    await kept.keep(address, keeping, await fetch(address, { cache: 'force-cache' }));
  } catch {
    // Without a connection nothing more can be kept.
  }
}

/** A newer worker waits until no page of the older one is open, but for the one that asks. */
async function takeOver(): Promise<void> {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.length <= 1) await worker.skipWaiting();
}

async function notKept(address: string): Promise<Response> {
  const isEnglish = address.startsWith(`${scope}en/`);
  const pages = await kept.pages();
  return notKeptPage(
    isEnglish ? 'en' : 'zh',
    pages.filter(({ path }) => path.startsWith(`${new URL(scope).pathname}en/`) === isEnglish),
  );
}
