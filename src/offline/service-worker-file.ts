/** At the root of the site: a service worker serves what stands under its own folder. */
export const SERVICE_WORKER = 'service-worker.js';
