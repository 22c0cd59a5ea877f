/**
 * Where WebAssembly cannot be compiled or has no memory, the engine's own script leaves the broken promise lying and its
 * page waiting for good. Thrown again, it reaches the page as an error of the worker.
 */
export const THROW_AGAIN = `addEventListener('unhandledrejection', (event) => { throw event.reason; });\n`;

/** A worker that runs the engine's script from its address, under the Content-Security-Policy of the page. */
export function engineWorker(address: string): Worker {
  const { href } = new URL(address, location.href);
  const script = `${THROW_AGAIN}importScripts(${JSON.stringify(href)});`;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(url);
  // The address is read when the worker starts; its first message is well after.
  const revoke = () => URL.revokeObjectURL(url);
  for (const sign of ['message', 'error']) worker.addEventListener(sign, revoke, { once: true });
  return worker;
}
