import { SERVICE_WORKER } from '../../offline/service-worker-file.ts';

/**
 * Has the pages and data that the reader sees kept for when there is no connection (src/offline). After the page is
 * there, so that its first picture waits for nothing. `base`: the site's folder. Where the browser refuses to store
 * anything, nothing is kept, and nobody is bothered.
 */
export function keepForOffline(base: string): void {
  // A page in somebody's frame is no visit of the site.
  if (window.top !== window) return;
  if (import.meta.env.PROD) whenIdle(() => void register(base).catch(() => undefined));
  else void forget().catch(() => undefined);
}

/** After the page is loaded, and has nothing better to do. */
function whenIdle(act: () => void): void {
  const start = () => ('requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 1000));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}

async function register(base: string): Promise<void> {
  // Undefined on http; in some browsers the mere look at it throws where storage is refused.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (!container) return;
  tellWhatWasSeen(container);
  const registration = await container.register(`${base}${SERVICE_WORKER}`, { scope: base });
  offerTurn(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => offerTurn(registration.waiting));
  });
}

/**
 * What this page fetched before a worker answered for it: all it was made of at the first visit, or when the worker of
 * another release takes over, and what was on its way just then.
 */
function tellWhatWasSeen(container: ServiceWorkerContainer): void {
  let answeredSince = container.controller ? 0 : Number.POSITIVE_INFINITY;
  const tell = (files: readonly PerformanceEntry[]) => {
    const before = files.filter(({ startTime }) => startTime < answeredSince).map(({ name }) => name);
    if (before.length > 0) container.controller?.postMessage({ seen: [location.href, ...before] });
  };
  container.addEventListener('controllerchange', () => {
    answeredSince = performance.now();
    tell(performance.getEntriesByType('resource'));
  });
  new PerformanceObserver((list) => tell(list.getEntries())).observe({ type: 'resource' });
}

/** While the site is worked on at an address where it was once looked at, nothing old may answer. */
async function forget(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
}

/** A newer worker may take over where this page is the only one open. */
function offerTurn(waiting: ServiceWorker | null): void {
  waiting?.postMessage({ isTakingOver: true });
}
