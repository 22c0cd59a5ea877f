import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { visitor } from './visit.ts';

const visit = visitor();

/** A foreign host: answers everything with a script, and one page with frames of ours. */
let foreign: Server;
let foreignUrl: string;
beforeAll(async () => {
  foreign = createServer((request, response) => {
    const frame = (path: string) => `<iframe name="${path}" src="${inject('baseUrl')}${path}"></iframe>`;
    const isFrames = request.url === '/frames';
    response.setHeader('Content-Type', isFrames ? 'text/html' : 'text/javascript');
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(isFrames ? FRAMED.map(frame).join('') : 'document.documentElement.dataset.foreign = "ran";');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  foreignUrl = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => foreign.close(resolve)));

/** What is tried on a page, as a script of the page itself would: what the debugger runs no policy holds. */
const PROBE = `
const broken = [];
document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
const ran = (name) => { document.documentElement.dataset[name] = 'ran'; };
globalThis.ran = ran;
const tried = {
  eval: () => eval('ran("eval")'),
  function: () => new Function('ran("function")')(),
  timer: () => setTimeout('ran("timer")', 0),
  handler: () => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="ran(\\'handler\\')">'),
  inline: () => document.body.append(Object.assign(document.createElement('script'), { text: 'ran("inline")' })),
  address: () => { location.href = 'javascript:ran("address")'; },
  script: () => document.body.append(Object.assign(document.createElement('script'), { src: FOREIGN + '/script.js' })),
  module: () => import(FOREIGN + '/module.js').then(() => ran('module')),
  data: () => import('data:text/javascript,ran("data")').then(() => ran('data')),
  fetch: () => fetch(FOREIGN + '/rows').then(() => ran('fetch')),
  beacon: () => navigator.sendBeacon(FOREIGN + '/beacon', 'x'),
  socket: () => new WebSocket(FOREIGN.replace('http', 'ws')),
  image: () => new Promise((done, stop) => Object.assign(new Image(), { src: FOREIGN + '/x.png', onload: done, onerror: stop })).then(() => ran('image')),
  worker: () => new Worker('data:text/javascript,postMessage(1)').addEventListener('message', () => ran('worker')),
  style: () => document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="position: fixed">x</p>'),
  sheet: () => document.head.append(Object.assign(document.createElement('style'), { textContent: '#styled { opacity: 0.5 }' })),
  object: () => document.body.insertAdjacentHTML('beforeend', '<object data="' + FOREIGN + '/x.js"></object>'),
  frame: () => document.body.insertAdjacentHTML('beforeend', '<iframe src="' + FOREIGN + '/x.js"></iframe>'),
  base: () => document.head.insertAdjacentHTML('afterbegin', '<base href="' + FOREIGN + '/">'),
  form: () => {
    document.body.insertAdjacentHTML('beforeend', '<form id="sent" action="' + FOREIGN + '/form"><input name="a"></form>');
    document.getElementById('sent').submit();
  },
};
for (const attempt of Object.values(tried)) { try { await attempt(); } catch {} }
await new Promise((resolve) => setTimeout(resolve, 300));
const styled = getComputedStyle(document.getElementById('styled'));
if (styled.position === 'fixed') ran('style');
if (styled.opacity === '0.5') ran('sheet');
if (document.baseURI.startsWith(FOREIGN)) ran('base');
await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => { document.documentElement.dataset.wasm = 'compiled'; });
document.documentElement.dataset.broken = [...new Set(broken)].sort().join(' ');
`;

/** Where a policy may stand: both as delivered, and each alone, as on a host without headers and in a page without meta. */
const DELIVERED = {
  'header and meta': (html: string, headers: Record<string, string>) => ({ html, headers }),
  'the meta element alone': (html: string, headers: Record<string, string>) => ({
    html,
    headers: { ...headers, 'content-security-policy': '' },
  }),
  'the header alone': (html: string, headers: Record<string, string>) => ({
    html: html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, ''),
    headers,
  }),
};

/** Opens a page that has an inline script, and a script of its own that tries what a policy must forbid. */
async function probe(path: string, deliver: (typeof DELIVERED)[keyof typeof DELIVERED]): Promise<Page> {
  const { page } = await visit('/favicon.svg');
  await page.route('**/probe.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `const FOREIGN = '${foreignUrl}'; ${PROBE}`,
    }),
  );
  await page.route(inject('baseUrl') + path, async (route) => {
    const answer = await route.fetch();
    const { html, headers } = deliver(await answer.text(), answer.headers());
    const inserted = `<script>document.documentElement.dataset.parsed = 'ran'</script><script type="module" src="/probe.js"></script>`;
    await route.fulfill({ headers, body: html.replace('</body>', `${inserted}</body>`) });
  });
  await page.goto(inject('baseUrl') + path, { waitUntil: 'commit' });
  // Not by a locator: that would wait for the form, which the policy has stopped on its way.
  await expect
    .poll(() => page.evaluate('document.documentElement.dataset.broken'), { timeout: 20_000 })
    .toBeTruthy();
  return page;
}

describe.each(Object.entries(DELIVERED))('the policy as %s', (_name, deliver) => {
  test.each(['/', '/embed/types/'])('forbids on %s all that does not come from the site', async (path) => {
    const page = await probe(path, deliver);
    const data = (await page.evaluate('({ ...document.documentElement.dataset })')) as Record<string, string>;
    expect(Object.keys(data).filter((name) => data[name] === 'ran')).toEqual([]);
    expect(data['wasm']).toBe('compiled');
    expect(data['broken']?.split(' ')).toEqual([
      'base-uri',
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'object-src',
      'script-src',
      'script-src-attr',
      'script-src-elem',
      'style-src-attr',
      'style-src-elem',
      'worker-src',
    ]);
    expect(page.url()).toBe(inject('baseUrl') + path);
    await page.context().close();
  });
});

const FRAMED = ['/', '/en/explore/', '/embed/types/', '/en/embed/budgets/', '/r/0.1.0/embed/types/'];

test('another site may frame embeds and what releases keep of them, and no page', async () => {
  const { page } = await visit('/favicon.svg');
  await page.goto(`${foreignUrl}/frames`, { waitUntil: 'load' });
  const shown = await Promise.all(
    FRAMED.map(async (path) => {
      const frame = page.frame({ name: path });
      return [path, (await frame?.locator('svg').count()) ?? 0] as const;
    }),
  );
  expect(shown.map(([path, drawings]) => [path, drawings > 0])).toEqual(
    FRAMED.map((path) => [path, path.includes('/embed/')]),
  );
});

test('the site may frame its own pages', async () => {
  const { page } = await visit('/about/');
  await page.evaluate(
    "document.body.append(Object.assign(document.createElement('iframe'), { src: '/data/', name: 'own' }))",
  );
  await page.frameLocator('iframe[name=own]').locator('h1').waitFor();
});
