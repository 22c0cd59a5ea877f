/** How long a page waits without a sign: a slow phone starts the engine in a third of it. */
export const PATIENCE_SECONDS = 30;

/** Nothing was heard for so long that waiting on makes no sense. */
export class Stalled extends Error {
  constructor() {
    super(`nothing arrived for ${PATIENCE_SECONDS} seconds`);
    this.name = 'Stalled';
  }
}

/**
 * Does a piece of work as long as it gives signs: it is handed a function to call at each. Rejects with `Stalled` where
 * none came for `PATIENCE_SECONDS`, with an abort as soon as `signal` says so; the work itself is stopped by whoever asked.
 */
export function withPatience<T>(work: (sign: () => void) => Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sign = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Stalled()), PATIENCE_SECONDS * 1000);
    };
    const stop = () => reject(new DOMException('cancelled', 'AbortError'));
    signal.addEventListener('abort', stop, { once: true });
    sign();
    work(sign)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', stop);
      });
  });
}
