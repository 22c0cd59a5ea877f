import { THROW_AGAIN } from '../engine-worker.ts';

/**
 * What a worker of the engine has to reach anything with. DuckDB opens some addresses before it asks whether it may
 * (`ATTACH 'https://…'` of 0.9.1 does, with external access switched off), so that they are taken away altogether.
 */
const TAKEN_AWAY = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'importScripts',
  'indexedDB',
  'caches',
] as const;

/**
 * Runs in the worker before the engine's own script. `fetch` stays for one thing: the engine's module, which the page
 * hands over as a blob. The engine tells each refusal to the console as well; the page shows them in place.
 */
const SEAL = `(() => {
  const fetchBlob = self.fetch.bind(self);
  const put = (name, value) => Object.defineProperty(self, name, { value, writable: false, configurable: false });
  for (const name of ${JSON.stringify(TAKEN_AWAY)}) put(name, undefined);
  put('fetch', (resource, ...rest) => {
    const url = String(resource && resource.url || resource);
    return url.startsWith('blob:') ? fetchBlob(resource, ...rest)
      : Promise.reject(new TypeError('this worker has no network: ' + url));
  });
  for (const name of ['log', 'info', 'debug', 'warn', 'error']) console[name] = () => {};
})();
`;

/**
 * A worker that runs `script` with no way to the network and no store to read or write. Made from a blob, it also stands
 * under the Content-Security-Policy of the page, which a worker from an address of its own does not.
 */
export function sealedWorker(script: Blob): Worker {
  const url = URL.createObjectURL(new Blob([SEAL, THROW_AGAIN, script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  // The address is read when the worker starts, which may be after this returns; its first message is well after.
  worker.addEventListener('message', () => URL.revokeObjectURL(url), { once: true });
  worker.addEventListener('error', () => URL.revokeObjectURL(url), { once: true });
  return worker;
}
