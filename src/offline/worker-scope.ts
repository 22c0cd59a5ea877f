/** What a service worker has that a page has not, as far as ours uses it: the library of types holds pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingEvent & { data: unknown }) => void): void;
}

/** The browser keeps the worker alive until what it waits for is done. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
export interface AskedEvent extends LastingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
