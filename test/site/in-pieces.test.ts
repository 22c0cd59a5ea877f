import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { PAGES_OF_EACH_KIND } from './page-kinds.ts';
import { visitor } from './visit.ts';

/** Bytes of a page that arrive at once, and the milliseconds to the next ones: a poor connection. */
const PIECE = 700;
const GAP = 30;
/** Layout shift without a unit, as browsers add it up. */
const MOST_SHIFT = 0.02;
/** A table in the first screen, whose columns the browser lays out from the rows that have come so far. The full run asks every kind of page. */
const PATHS = import.meta.env.MODE === 'full' ? PAGES_OF_EACH_KIND : ['/en/data/'];

/** The site under test, with its pages coming slowly and the rest of it at once. */
let slow: Server;
const visit = visitor(() => `http://127.0.0.1:${(slow.address() as AddressInfo).port}`);

beforeAll(async () => {
  slow = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', inject('baseUrl'));
    const found = await fetch(new URL(pathname, inject('baseUrl')));
    response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? '' });
    const body = new Uint8Array(await found.arrayBuffer());
    const piece = extname(pathname) === '' ? PIECE : body.length;
    for (let at = 0; at < body.length; at += piece) {
      response.write(body.subarray(at, at + piece));
      if (at + piece < body.length) await after(GAP);
    }
    response.end();
  });
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  slow.close();
});

test.each(PATHS)('%s shifts nothing while it arrives', async (path) => {
  const { page } = await visit(path, {
    viewport: { width: 1280, height: 800 },
    before: (empty) =>
      empty.addInitScript(`
        window.shifted = 0;
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifted += value; })
          .observe({ type: 'layout-shift', buffered: true });`),
  });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  expect(await page.evaluate('window.shifted')).toBeLessThanOrEqual(MOST_SHIFT);
});
