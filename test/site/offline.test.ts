import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { TABLE_NAMES } from '../../src/model/tables.ts';
import { bundleWorker } from '../../src/offline/build-worker.ts';
import { statementToAddress } from '../../src/state/statement-url.ts';
import { drawn, shown } from './explore-visit.ts';
import { answered, cells } from './sql-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();

/** The site under an address of its own, which can be cut off and go on to another release. */
const site = { url: '', isDown: false, worker: '' };
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (site.isDown) request.socket.destroy();
    else void answer(request.url ?? '/', response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  site.isDown = false;
  site.worker = '';
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

async function answer(path: string, response: ServerResponse): Promise<void> {
  const isNewer = path === '/service-worker.js' && site.worker !== '';
  const found = await fetch(inject('baseUrl') + path);
  const body = isNewer ? site.worker : Buffer.from(await found.arrayBuffer());
  response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? '' }).end(body);
}

const notice = (page: Page) => page.locator('.site-notice').innerText();
/** Addresses that the browser keeps, by the name of their store. */
const kept = (page: Page) =>
  page.evaluate(`caches.keys().then(async (names) => Object.fromEntries(await Promise.all(names.map(async (name) =>
    [name, (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length))]))))`) as Promise<
    Record<string, string[]>
  >;
const store = (release: string) => `jixiao / ${release}`;

test('what was seen opens without the site, says what it is, and gives way to another release', async () => {
  const { page, problems } = await visit(`${site.url}/explore/?type=cost`, { serviceWorkers: 'allow' });
  await drawn(page, 'type=cost');
  const before = await shown(page);
  await expect
    .poll(async () => (await kept(page))[store('0.1.0 2026-11-21')], { timeout: 20_000 })
    .toEqual(
      expect.arrayContaining([
        '/explore/',
        expect.stringMatching(/^\/explore-rows\.json\?v=/u),
        expect.stringMatching(/^\/_astro\/draw-charts\..+\.js$/u),
      ]),
    );
  await page.goto(`${site.url}/en/agencies/?nothing=1`);
  await page.goto(`${site.url}/nowhere/`);
  await page.goto(`${site.url}/embed/types/`);
  await page.goto(`${site.url}/r/0.1.0/embed/types/`);
  expect(problems.filter((problem) => !problem.includes('/nowhere/') && !problem.includes('404'))).toEqual(
    [],
  );
  await page.goto(`${site.url}/explore/?type=cost`);
  await drawn(page, 'type=cost');
  const pages = (await kept(page))[store('0.1.0 2026-11-21')]?.filter((path) => path.endsWith('/'));
  expect(pages?.sort()).toEqual(['/en/agencies/', '/explore/']);

  site.isDown = true;
  await page.goto(`${site.url}/explore/?type=cost`);
  expect(await notice(page)).toContain('浏览器保存的页面，数据是 0.1.0 版（2026-11-21）');
  await drawn(page, 'type=cost');
  expect(await shown(page)).toEqual(before);
  await page.goto(`${site.url}/en/agencies/`);
  expect(await notice(page)).toContain('kept by your browser, as of release 0.1.0');
  await page.context().setOffline(true);
  await expect.poll(() => notice(page)).toContain('You are offline. This page is as of release 0.1.0');
  await page.context().setOffline(false);
  await page.goto(`${site.url}/en/about/`);
  expect(await page.locator('h1').innerText()).toBe('The site cannot be reached');
  expect(
    await page.locator('li a').evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['/en/agencies/']);

  site.isDown = false;
  site.worker = await bundleWorker('0.2.0 2027-02-03');
  await page.goto(`${site.url}/en/agencies/`);
  expect(await page.locator('.site-notice').count()).toBe(0);
  await expect
    .poll(async () => Object.entries(await kept(page)), { timeout: 20_000 })
    .toEqual([[store('0.2.0 2027-02-03'), expect.arrayContaining(['/en/agencies/'])]]);
});

test('a statement that was run is run again without the site, over all its tables', async () => {
  const address = `${site.url}/sql/${statementToAddress('SELECT name FROM projects ORDER BY 1 LIMIT 3')}`;
  const { page } = await visit(address, { serviceWorkers: 'allow' });
  await answered(page);
  const before = await cells(page);
  const tables = TABLE_NAMES.map((name) => expect.stringContaining(`/data/${name}.parquet?v=`));
  await expect
    .poll(async () => Object.values(await kept(page)).flat(), { timeout: 20_000 })
    .toEqual(expect.arrayContaining(['/sql/', ...tables]));

  site.isDown = true;
  await page.goto(address);
  await answered(page);
  expect(before).toHaveLength(3);
  expect(await cells(page)).toEqual(before);
  expect(await notice(page)).toContain('浏览器保存的页面');
});
