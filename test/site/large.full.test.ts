import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { headersOf, readHeadersFile } from '../../scripts/headers/headers-file.ts';
import type { StaticServer } from '../../scripts/static-server.ts';
import { countMatches } from '../../src/query/count-matches.ts';
import type { Filter } from '../../src/query/filter.ts';
import { indicatorPage } from '../../src/query/indicator-page.ts';
import { chooseCells } from '../../src/query/large/choose-cells.ts';
import type { CellsPart } from '../../src/query/large/manifest.ts';
import type { Values } from '../../src/query/large/prepared.ts';
import type { NodeDatabase } from '../../src/query/node.ts';
import { type GeneratedSet, openWhole, preparedFile } from '../scripts/large/generated.ts';
import { drawn, shown, tick } from './explore-visit.ts';
import { testLargeLists } from './large-lists.ts';
import { testLargePages } from './large-pages.ts';
import { type LargeSite, largeSite } from './large-site.ts';
import { axeFindings, overhang, type Visit, visitor } from './visit.ts';

/** A small set in the form of a large one, the pages built over it, and the same rows in a native engine. */
let site: LargeSite;
let set: GeneratedSet;
let server: StaticServer;
let whole: NodeDatabase;
const visit = visitor(() => server.url);

beforeAll(async () => {
  site = await largeSite(3000);
  ({ set, server } = site);
  whole = await openWhole(set.folder);
}, 240_000);
afterAll(async () => {
  whole?.close();
  await site?.remove();
});

const opened = ({ requests }: Visit, name: RegExp) =>
  requests.filter((url) => name.test(new URL(url).pathname));
const hasResults = (page: Page) => page.locator('explore-charts').isVisible();

describe('the headers of a large site', () => {
  it.each(['/', '/explore/', '/en/places/'])(
    'let the scripts of %s run, and nobody else frame it',
    async (path) => {
      const rules = readHeadersFile(await (await fetch(`${server.url}/_headers`)).text());
      const html = await (await fetch(`${server.url}${path}`)).text();
      const [policy = '', ...frames] = headersOf(rules, path)['Content-Security-Policy'] ?? [];
      const own = html.match(/'sha256-[^']+'/gu) ?? [];
      expect(own.length).toBeGreaterThan(0);
      for (const hash of own) expect(policy).toContain(hash);
      expect(frames).toEqual(["frame-ancestors 'self'"]);
    },
  );
});

describe('explore over a large set', () => {
  it.each(['', '/en'])('is complete without script: %s/explore/', async (language) => {
    const { page } = await visit(`${language}/explore/`, { javaScriptEnabled: false });
    const { sentence, counts, ids } = await shown(page);
    expect(sentence).toContain('3,000');
    expect(counts.length).toBeGreaterThan(50);
    expect(ids.length).toBe(25);
    expect(await page.locator('#budgets .group-bar').count()).toBe(31);
    expect(await page.locator('.notice').innerText()).toMatch(/合成|Generated/);
    await page.context().close();
  });

  it('answers a single choice from its file, and several from the cells that can match, by range, all without the engine', async () => {
    const came = await visit('/explore/');
    const { page } = came;
    expect(opened(came, /\/data\//)).toEqual([]);
    await tick(page, 'place', '130000');
    await drawn(page, 'place=130000');
    const { matched } = (await preparedAnswerOf('place', '130000')).count;
    expect((await shown(page)).sentence).toContain(` ${matched.toLocaleString('en')} `);
    expect(opened(came, /\.wasm|\.parquet/)).toEqual([]);

    await tick(page, 'year', '2023');
    await drawn(page, 'place=130000&year=2023');
    const filter = { place: ['130000'], year: [2023] };
    const rows = await indicatorPage(whole, filter, { page: 1, size: 25 });
    const answer = await shown(page);
    expect(answer.ids).toEqual(rows.map(({ indicator_id }) => indicator_id));
    expect(answer.titles[0]).toMatch(/^河北省.+：/);
    const files = new Set(
      opened(came, /\.(?:bin|parquet)$/).map((url) => new URL(url).pathname.replace('/data/', '')),
    );
    const [cell] = chooseCells(filter, layout(), await values());
    const rowsFile = layout().rows.parts[layout().cells.parts.indexOf(cell?.part as CellsPart)]?.path;
    expect([...files].sort()).toEqual([cell?.part.path, rowsFile]);
    expect(opened(came, /\.wasm/)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);

    await page.goBack();
    await drawn(page, 'place=130000');
    expect(came.problems).toEqual([]);
    await page.context().close();
  });

  it('says what it will not read, shows nothing of another choice under it, and answers when a place is added', async () => {
    const { page, requests } = await visit('/en/explore/?type=cost&kind=quantity&sort=value', {
      viewport: { width: 360, height: 800 },
    });
    await drawn(page, 'type=cost&kind=quantity&sort=value');
    expect((await shown(page)).sentence).toContain('would read 3,000 rows');
    expect(await hasResults(page)).toBe(false);
    expect(requests.filter((url) => url.endsWith('.parquet'))).toEqual([]);
    expect(await overhang(page)).toBe(0);
    await page.goto(`${server.url}/en/explore/?place=440000&type=cost&kind=quantity&sort=value`);
    await drawn(page, 'place=440000&type=cost&kind=quantity&sort=value');
    expect((await shown(page)).sentence).toMatch(/of 3,000/);
    expect(await overhang(page)).toBe(0);
    await page.context().close();
  });

  it('answers facets over all provinces from the pre-aggregated tables, page by page, and says what they do not count', async () => {
    const came = await visit('/en/explore/?type=quantity&kind=quantity');
    const { page } = came;
    await drawn(page, 'type=quantity&kind=quantity');
    const filter: Filter = { type: ['quantity'], kind: ['quantity'] };
    const { matched } = await countMatches(whole, filter);
    const answer = await shown(page);
    expect(answer.sentence).toContain(matched.toLocaleString('en'));
    const pageOf = async (number: number) =>
      (await indicatorPage(whole, filter, { page: number, size: 25 })).map(
        ({ indicator_id }) => indicator_id,
      );
    expect(answer.ids).toEqual(await pageOf(1));
    expect(opened(came, /cells\/.+\.bin$/).length).toBeGreaterThan(0);
    expect(opened(came, /\.wasm|\.parquet/)).toEqual([]);
    const agency = page.locator('details[data-facet=agency] .facet-count').first();
    expect(await agency.textContent()).toBe('–');
    await page.goto(`${server.url}/en/explore/?type=quantity&kind=quantity&page=2`);
    await drawn(page, 'type=quantity&kind=quantity&page=2');
    expect((await shown(page)).ids).toEqual(await pageOf(2));
    expect(came.problems).toEqual([]);
    await page.context().close();
  });

  it('answers a common word without the engine, another from the index, in names only, and says so', async () => {
    const came = await visit(`/en/explore/?q=${encodeURIComponent('法律')}`);
    const { page } = came;
    await page.locator('.sentence', { hasText: 'in the names of indicators only' }).waitFor();
    const named = await whole.query<{ indicator_id: string }>(
      `SELECT indicator_id FROM facts WHERE contains(name, '法律') ORDER BY indicator_id`,
    );
    const answer = await shown(page);
    expect(answer.sentence).toContain(named.length.toLocaleString('en'));
    expect(answer.ids).toEqual(named.slice(0, 25).map(({ indicator_id }) => indicator_id));
    expect(opened(came, /\.wasm|\.parquet/)).toEqual([]);
    await page.goto(`${server.url}/en/explore/?q=${encodeURIComponent('法律 援助')}`);
    await page.locator('.sentence', { hasText: 'in the names of indicators only' }).waitFor();
    expect(opened(came, /search\/grams\.parquet/).length).toBeGreaterThan(0);
    expect(opened(came, /(facts|rows)\/.+\.parquet/)).toEqual([]);
    await page.goto(`${server.url}/en/explore/?q=${encodeURIComponent('率')}`);
    const rates = await whole.query(`SELECT 1 AS one FROM facts WHERE contains(name, '率')`);
    const said = `In all the data, ${rates.length.toLocaleString('en')} indicators`;
    await page.locator('.sentence', { hasText: said }).waitFor();
    expect(await hasResults(page)).toBe(false);
    expect(came.problems).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['no ranges', 200],
    ['no part', 404],
  ])(
    'says what failed where a host has %s, applies nothing, and answers when tried again',
    async (_, status) => {
      const host = await hostThatAnswers((path) => (path.includes('/cells/') ? status : null));
      const { page } = await visit(`${host.url}/en/explore/?place=130000&year=2023`);
      await page.locator('.failed').waitFor();
      expect(await page.locator('.failed-words').innerText()).toMatch(
        /did not load|did not finish|not on the site/,
      );
      expect(await page.locator('.failed-words').innerText()).toContain('not applied');
      expect(await page.locator('explore-page').getAttribute('data-drawn')).toBe(null);
      host.isWell = true;
      await page.locator('.failed .retry').click();
      await drawn(page, 'place=130000&year=2023');
      await page.context().close();
    },
  );

  it('finds a value among those that are not listed', async () => {
    const { page } = await visit('/explore/');
    const agencies = page.locator('details[data-facet=agency]');
    await agencies.locator('summary').click();
    await agencies.locator('input[type=search]').fill('贵州');
    await agencies.locator('label.facet-option').filter({ hasText: '贵州省示例司法局' }).click();
    await drawn(page, 'agency=synthetic-52-0001');
    expect(await page.locator('.chip').innerText()).toContain('贵州省示例司法局');
    expect(await page.locator('#budgets .bars li').count()).toBe(7);
    await page.context().close();
  });
});

testLargePages({ site: () => site, whole: () => whole, visit });
testLargeLists({ site: () => site, whole: () => whole, visit });

/** The large site on another host: files that `statusOf` has a status for come with it, whole or not at all, until it `isWell`. */
async function hostThatAnswers(statusOf: (path: string) => number | null) {
  const state = { url: '', isWell: false };
  const host = createServer(async ({ url: path = '/', method = 'GET', headers }, response) => {
    const status = state.isWell ? null : statusOf(path);
    const range = status === null && headers.range ? { range: headers.range } : {};
    const found = await fetch(server.url + path, {
      method,
      headers: { ...range, 'accept-encoding': 'identity' },
    });
    const kept = [
      'content-type',
      'content-length',
      ...(status === null ? ['content-range', 'accept-ranges'] : []),
    ];
    const sent = kept.flatMap((name) =>
      found.headers.has(name) ? [[name, found.headers.get(name) as string]] : [],
    );
    response.writeHead(status ?? found.status, Object.fromEntries(sent));
    response.end(method === 'HEAD' ? undefined : Buffer.from(await found.arrayBuffer()));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    host.close();
    host.closeAllConnections();
  });
  state.url = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  return state;
}

const values = () => preparedFile<Values>(set.folder, 'values.json');

function layout() {
  if (!set.manifest.large) throw new Error('the set was not laid out');
  return set.manifest.large;
}

async function preparedAnswerOf(facet: keyof Values, value: string) {
  const place = (await values())[facet].values.indexOf(value);
  return preparedFile<{ count: { matched: number } }>(set.folder, `${facet}/${place}.json`);
}
