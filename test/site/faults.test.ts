import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { QUERY_TABLES } from '../../src/query/dataset.ts';
import { ENGINE_WORKER } from '../../src/query/engine-files.ts';
import { DIST } from './built-site.ts';
import { drawn, format, openMenu, shown, tick } from './explore-visit.ts';
import { forgetNewer } from './older-browser.ts';
import { download } from './read-file.ts';
import { said } from './sql-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();

const ENGINE = '**/*.wasm.gz';
const WORKER = '**/*.worker.js';
const ROWS = '**/explore-rows.json*';
const table = (name: string) => `**/${name}.parquet*`;
const words = (page: Page) => page.locator('.failed-words').innerText();
/** Until there is an answer again and nothing more is told. */
const untilAnswered = async (page: Page) => {
  await page.locator('explore-page:not([aria-busy])').waitFor();
  await expect.poll(() => troubles(page)).toBe(0);
};
/** What the menu of files says. */
const saidOfFile = (page: Page) => page.locator('.download-said').textContent();
const troubles = (page: Page) => page.locator('.trouble:visible').count();

/** The answer of a server that holds something else. */
const gives =
  (status: number, body: string | Buffer, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({ status, body, headers });
/** The same worker, after other code or under other headers. */
const workerAfter = (before: string) => {
  const script = readFileSync(`${DIST}/engine/${ENGINE_WORKER}`, 'utf8');
  return gives(200, before + script, { 'content-type': 'text/javascript' });
};
/** The page under a policy that lets no WebAssembly run. */
const withoutWasm = async (route: Route) => {
  const page = await route.fetch();
  const body = (await page.text()).replaceAll("'wasm-unsafe-eval'", '');
  await route.fulfill({ response: page, body });
};
const NO_MEMORY = `WebAssembly.instantiate = WebAssembly.instantiateStreaming =
  () => Promise.reject(new RangeError('WebAssembly.instantiate(): Out of memory'));`;
const INDICATORS = readFileSync(`${DIST}/data/indicators.parquet`);
const PACKED = readFileSync(`${DIST}/explore-rows.json`);

describe('what the engine needs does not arrive as it should: explore goes on, its files say why, a second press makes them', () => {
  test.each([
    ['wasm that is not there', ENGINE, gives(404, ''), '查询引擎或数据没有载入', true],
    ['other bytes instead of wasm', ENGINE, gives(200, 'hello'), '查询引擎或数据没有载入', false],
    ['wasm refused by a policy', '**/explore/?*', withoutWasm, '没有载入', false],
    ['too little memory for it', WORKER, workerAfter(NO_MEMORY), '内存不够', true],
    ['no worker', WORKER, (route: Route) => route.abort(), '查询引擎或数据没有载入', false],
    ['a table that is not there', table('indicators'), gives(404, ''), 'indicators.parquet 不在网站上', true],
    [
      'half of a table',
      table('indicators'),
      gives(200, INDICATORS.subarray(0, 20_000)),
      'indicators.parquet 不完整',
      false,
    ],
  ] as const)('%s', async (_, files, answer, expected, isRetried) => {
    const { page } = await visit('/explore/?type=cost', { before: (empty) => empty.route(files, answer) });
    await drawn(page, 'type=cost');
    await openMenu(page);
    await format(page, 'csv').click();
    await expect.poll(() => saidOfFile(page)).toContain(expected);
    expect(await saidOfFile(page)).toContain('可以再点一次重试');
    expect(await troubles(page)).toBe(0);
    expect((await shown(page)).sentence).toContain('653 条指标中的 85 条');
    if (!isRetried) return;
    await page.unroute(files);
    expect((await download(page, format(page, 'csv'))).name).toContain('85-rows.csv');
  });
});

describe('the packed rows do not arrive as they should: the engine answers, in words, until a retry', () => {
  test.each([
    ['not there', gives(404, ''), 'explore-rows.json 不在网站上'],
    ['half of them', gives(200, PACKED.subarray(0, 20_000)), 'explore-rows.json 不完整'],
    ['no connection', (route: Route) => route.abort(), '没有载入'],
  ] as const)('%s', async (_, answer, expected) => {
    const { page } = await visit('/explore/?type=cost', { before: (empty) => empty.route(ROWS, answer) });
    await drawn(page, 'type=cost');
    expect(await words(page)).toContain(expected);
    expect(await words(page)).toContain('结果相同');
    expect((await shown(page)).sentence).toContain('653 条指标中的 85 条');
    await page.unroute(ROWS);
    await page.locator('.failed .retry').click();
    await untilAnswered(page);
  });
});

test('where nobody answers, the page says so, stays as it was, and a retry works', async () => {
  const { page } = await visit('/explore/');
  const before = await shown(page);
  await page.route(/\.wasm\.gz|explore-rows/u, (route) => route.abort());
  await tick(page, 'type', 'cost');
  await page.locator('.failed').waitFor();
  expect(await words(page)).toContain('所选条件尚未生效');
  expect((await shown(page)).ids).toEqual(before.ids);
  expect(await page.locator('.loading').isVisible()).toBe(false);
  await page.unroute(/\.wasm\.gz|explore-rows/u);
  await page.locator('.failed .retry').click();
  await drawn(page, 'type=cost');
  expect(await troubles(page)).toBe(0);
});

test('data of another release are never drawn: the page says which it is of, and offers to reload', async () => {
  const serveOther = async (page: Page) => {
    await page.route(ROWS, gives(200, '{"of":"another release"}'));
    await page.route(table('indicators'), gives(200, readFileSync(`${DIST}/data/agencies.parquet`)));
    await page.route('**/version.json', gives(200, '{"version":"0.2.0","date":"2027-02-03"}'));
  };
  const { page } = await visit('/explore/', { before: serveOther });
  const before = await shown(page);
  await tick(page, 'type', 'cost');
  await page.locator('.failed').waitFor();
  expect(await words(page)).toMatch(/这一页是 0\.1\.0 版.+网站已更新到 0\.2\.0 版/u);
  expect({ ...(await shown(page)), address: '' }).toEqual({ ...before, address: '' });
  expect(await page.locator('.failed .retry').isVisible()).toBe(false);

  await page.goto(new URL('/en/sql/?sql=SELECT+count(*)+FROM+indicators', page.url()).href);
  await page.locator('.sql-error button').waitFor();
  await expect.poll(async () => (await said(page)).error).toContain('has gone on to release 0.2.0');
  await page.unrouteAll();
  await page.locator('.sql-error button').click();
  await page.locator('sql-bench[data-answered]').waitFor();
  expect((await said(page)).error).toBe('');

  await page.route(ENGINE, gives(200, 'hello'));
  await page.reload();
  await page.locator('sql-bench[data-answered]').waitFor();
  expect((await said(page)).error).toContain('The query engine or the data did not load. Nothing was run.');
});

test('what gives no sign is given up after half a minute: the engine then answers for the rows, a file says so', async () => {
  const { page } = await visit('/explore/?type=cost', {
    before: async (empty) => {
      await empty.clock.install();
      await empty.route(ROWS, () => undefined);
    },
  });
  await page.locator('.loading').waitFor();
  // The scripts that draw are a sign too.
  await page.waitForLoadState('load');
  await page.waitForTimeout(300);
  await page.clock.fastForward(29_000);
  expect(await troubles(page)).toBe(0);
  await page.clock.fastForward(2_000);
  await drawn(page, 'type=cost');
  expect(await words(page)).toContain('30 秒没有收到数据');

  await page.unroute(ROWS);
  await page.locator('.failed .retry').click();
  await untilAnswered(page);
});

test('an engine that gives no sign is given up after half a minute, and a second press makes the file', async () => {
  let arrived = 0;
  const { page } = await visit('/explore/?type=cost', {
    before: async (empty) => {
      await empty.clock.install();
      empty.on('requestfinished', (request) => {
        if (request.url().includes('.parquet')) arrived += 1;
      });
      await empty.route(ENGINE, () => undefined);
    },
  });
  await drawn(page, 'type=cost');
  await openMenu(page);
  await format(page, 'csv').click();
  // All that arrives is a sign: only when the tables are there is the engine alone waited for.
  await expect.poll(() => arrived).toBe(QUERY_TABLES.length);
  await page.waitForTimeout(300);
  await page.clock.fastForward(29_000);
  expect(await page.locator('.download-work').isVisible()).toBe(true);
  await page.clock.fastForward(2_000);
  await expect.poll(() => saidOfFile(page)).toContain('30 秒没有收到数据');
  await page.unroute(ENGINE);
  expect((await download(page, format(page, 'csv'))).name).toContain('85-rows.csv');
});

test('the engine is fetched for files alone, on intent, once; one without memory for a question is ended', async () => {
  const { page, requests, problems } = await visit('/explore/');
  const fetched = (part: string) => requests.filter((url) => url.includes(part)).length;
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.headers()['range'] ?? ''}`.trim()),
  );
  await page.locator('explore-facets summary').first().hover();
  await expect.poll(() => fetched('explore-rows.json')).toBe(1);
  await tick(page, 'type', 'cost');
  await drawn(page, 'type=cost');
  await tick(page, 'kind', 'quantity');
  await drawn(page, 'type=cost&kind=quantity');
  expect([fetched('explore-rows.json'), fetched('wasm'), page.workers().length]).toEqual([1, 0, 0]);

  await openMenu(page);
  await expect.poll(() => fetched('.wasm.gz')).toBe(1);
  const whole = await download(page, format(page, 'csv'));
  await download(page, format(page, 'json'));
  expect([fetched('.wasm.gz'), fetched('.worker.js'), page.workers().length]).toEqual([1, 1, 1]);
  expect(new Set(asked)).toEqual(new Set(['GET']));
  expect(problems).toEqual([]);

  await page.evaluate(
    `document.querySelector('explore-page').database().then(async (db) => {
      for (let megabytes = 4; megabytes < 64; megabytes++)
        if (await db.query("SET memory_limit='" + megabytes + "MB'").then(() => true, () => false)) break;
      await db.query('CREATE TABLE fill AS SELECT * FROM facts').catch(() => undefined);
    })`,
  );
  await format(page, 'csv').click();
  await expect.poll(() => saidOfFile(page)).toContain('内存不够');
  expect((await download(page, format(page, 'csv'))).bytes).toEqual(whole.bytes);
});

test('a browser below the floor of the engine filters, sorts and draws all the same', async () => {
  const { page, problems, requests } = await visit('/explore/', {
    before: forgetNewer,
  });
  await tick(page, 'agency', 'dazhu-justice');
  await drawn(page, 'agency=dazhu-justice');
  await page.locator('[data-sort=value]').click();
  await drawn(page, 'agency=dazhu-justice&sort=value');
  expect((await shown(page)).sentence).toContain('653 条指标中的 116 条');
  expect(await page.locator('explore-charts .drawing svg').count()).toBe(3);
  await page.locator('explore-download summary').click();
  expect(await page.locator('.download-said').innerText()).toContain('不能把所选内容另存为文件');
  expect(requests.filter((url) => /duckdb|wasm/u.test(url))).toEqual([]);
  expect(await troubles(page)).toBe(0);
  expect(problems).toEqual([]);
});

test('on a 2G connection the pages are whole, and nothing large is fetched before a file is asked for', async () => {
  const slow = async (empty: Page) => {
    await empty.addInitScript(
      `Object.defineProperty(navigator, 'connection', { value: { effectiveType: '2g' } })`,
    );
    const network = await empty.context().newCDPSession(empty);
    // 35 kB a second of what a host would send packed to a quarter.
    const speed = { latency: 300, downloadThroughput: 140_000, uploadThroughput: 10_000 };
    await network.send('Network.emulateNetworkConditions', { offline: false, ...speed });
  };
  const { page, requests } = await visit('/en/about/', { before: slow });
  expect(await page.locator('main').innerText()).toContain('not a government');
  await page.goto(new URL('/en/explore/', page.url()).href, { waitUntil: 'domcontentloaded' });
  expect(await page.locator('explore-charts .drawing svg').count()).toBeGreaterThanOrEqual(3);
  await page.locator('explore-facets summary').first().hover();
  await tick(page, 'type', 'cost');
  await page.locator('.loading:visible').waitFor();
  expect(await page.locator('.loading').innerText()).toContain('about 0.1 MB');
  await page.locator('.loading button').click();
  await page.locator('.cancelled button').click();
  await drawn(page, 'type=cost');
  await openMenu(page);
  expect(requests.filter((url) => /duckdb|wasm/u.test(url))).toEqual([]);
  await format(page, 'csv').click();
  await expect.poll(() => saidOfFile(page)).toMatch(/Loading the query engine.+ 4\.2 MB/u);
  await page.locator('.download-cancel').click();
  await expect.poll(() => saidOfFile(page)).toBe('Cancelled.');
});

/** Like browsers that refuse a page every store. */
const REFUSE = `
  const refuse = { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, refuse);
  Object.defineProperty(Navigator.prototype, 'serviceWorker', refuse);`;

test('storage refused: everything works and nothing is said', async () => {
  const { page, problems } = await visit('/explore/?type=cost', {
    serviceWorkers: 'allow',
    before: (empty) => empty.addInitScript(REFUSE),
  });
  await drawn(page, 'type=cost');
  await page.goto(new URL('/', page.url()).href, { waitUntil: 'networkidle' });
  expect(await page.locator('.site-notice').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a tab left open across a new release says so, and goes on with its own data', async () => {
  const { page, requests } = await visit('/explore/?type=cost', { before: (empty) => empty.clock.install() });
  await drawn(page, 'type=cost');
  await page.route('**/version.json', gives(200, '{"version":"0.2.0","date":"2027-02-03"}'));
  const takeUp = () => page.evaluate(`document.dispatchEvent(new Event('visibilitychange'))`);
  await takeUp();
  await page.clock.fastForward('31:00');
  await takeUp();
  await takeUp();
  await page.locator('.site-notice').waitFor();
  expect(await page.locator('.site-notice').innerText()).toContain(
    '网站已更新到 0.2.0 版，这一页仍是 0.1.0 版',
  );
  expect(requests.filter((url) => url.endsWith('version.json')).length).toBe(1);
  await tick(page, 'kind', 'quantity');
  await drawn(page, 'type=cost&kind=quantity');
  expect(await troubles(page)).toBe(0);
});
