import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startServer } from '../../scripts/static-server.ts';
import { CATALOG, CHART_IDS } from '../../src/chart/catalog.ts';
import { embedPath } from '../../src/chart/embed-address.ts';
import { forgetNewer } from './older-browser.ts';
import { axeFindings, gzipWeight, overhang, schemesOf, type Visit, visitor } from './visit.ts';

const visit = visitor();
const EMBEDS = CHART_IDS.flatMap((chart) => [embedPath(chart, 'zh'), embedPath(chart, 'en')]);
/** The charts that any filter narrows. */
const FILTERED = CHART_IDS.filter((chart) => CATALOG[chart].parameters.includes('agency'));
const CHOICE = 'agency=dazhu-justice,tianjin-justice&kind=quantity';

/** Waits until the frame has drawn, or has said why not. */
const settled = ({ page }: Visit, state: string) =>
  page.locator(`html[data-state="${state}"]`).waitFor({ state: 'attached' });

/** All that was loaded, the data too, as gzip sends it. */
async function weightOf({ page, requests }: Visit): Promise<number> {
  const sizes = await Promise.all(
    requests.map(async (url) => gzipSync(await (await page.request.get(url)).body()).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

describe.each(EMBEDS)('%s', (path) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(path, { colorScheme: path.startsWith('/en/') ? 'dark' : 'light' });
  });
  afterAll(() => opened.page.context().close());

  test('is one page of at most 30 kB and two requests, no WebAssembly', async () => {
    expect(opened.problems).toEqual([]);
    expect(opened.requests.filter((url) => !url.startsWith(inject('baseUrl')))).toEqual([]);
    expect(opened.requests.length).toBeLessThanOrEqual(2);
    expect(await gzipWeight(opened)).toBeLessThanOrEqual(30_000);
  });

  test('does not scroll sideways at any width, and shows one drawing', async () => {
    for (const width of [280, 360, 480, 640, 800]) {
      await opened.page.setViewportSize({ width, height: 600 });
      expect([width, await overhang(opened.page)]).toEqual([width, 0]);
      expect(await opened.page.locator('svg:visible').count()).toBe(1);
    }
  });

  test('leads to its page and its documents, in a window of their own', async () => {
    expect(await opened.page.locator('.documents a').count()).toBe(path.includes('measures') ? 3 : 5);
    expect(await opened.page.locator('base').getAttribute('target')).toBe('_blank');
  });

  test('is not for search engines', async () => {
    expect(await opened.page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });
});

test.each(EMBEDS.flatMap((path) => schemesOf(path).map((colorScheme) => [path, colorScheme] as const)))(
  'axe finds nothing on %s in %s',
  async (path, colorScheme) => {
    const { page } = await visit(path, { colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  },
);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test('axe finds nothing on a selection', async () => {
    const opened = await visit(`/embed/targets/?${CHOICE}&type=nonsense`, { colorScheme });
    await settled(opened, 'chosen');
    expect(await axeFindings(opened.page)).toEqual([]);
  });
});

describe.each(FILTERED)('a selection of %s', (chart) => {
  test('is drawn by an old browser too, without WebAssembly, in at most 120 kB with all that it loads', async () => {
    const opened = await visit(`/embed/${chart}/?${CHOICE}`, { before: forgetNewer });
    await settled(opened, 'chosen');
    expect(opened.problems).toEqual([]);
    expect(opened.requests.filter((url) => /wasm|worker/.test(url))).toEqual([]);
    expect(await weightOf(opened)).toBeLessThanOrEqual(120_000);
    const { page } = opened;
    expect(await page.locator('.chosen').innerText()).toBe('所选：大竹县司法局、天津市司法局；数值');
    expect(await page.locator('.unknown').isVisible()).toBe(false);
    expect(await page.locator('.drawing svg').count()).toBe(1);
    expect(await page.locator('.drawing').innerText()).not.toContain('承德');
    expect(await page.locator('.documents li').allInnerTexts()).toHaveLength(2);
    expect(await page.locator('.open').getAttribute('href')).toBe(`/explore/?${CHOICE}`);
  });

  test('keeps that budget when words are searched for', async () => {
    const opened = await visit(`/en/embed/${chart}/?q=%E6%BB%A1%E6%84%8F`);
    await settled(opened, 'chosen');
    expect(opened.requests.filter((url) => url.includes('.json'))).toHaveLength(3);
    expect(await weightOf(opened)).toBeLessThanOrEqual(120_000);
  });

  test('fits every width, also when that changes', async () => {
    const opened = await visit(`/en/embed/${chart}/?${CHOICE}`);
    await settled(opened, 'chosen');
    for (const width of [280, 360, 640, 800]) {
      await opened.page.setViewportSize({ width, height: 600 });
      await expect.poll(() => overhang(opened.page)).toBe(0);
      await expect
        .poll(() => opened.page.locator('.drawing svg').evaluate((svg) => Number(svg.getAttribute('width'))))
        .toBeLessThanOrEqual(width);
    }
  });
});

test('a measure is drawn in at most 120 kB with all that it loads, without the row that its address leaves out', async () => {
  const measure = 'unit-cost-training-per-person';
  const row = 'nankai-court-2023-01-i17';
  const opened = await visit(`/embed/measures/?measure=${measure}&without=${row}`);
  await settled(opened, 'chosen');
  expect(opened.problems).toEqual([]);
  expect(await weightOf(opened)).toBeLessThanOrEqual(120_000);
  const { page } = opened;
  expect(await page.locator('.subtitle').innerText()).toContain('读者略去 1 行');
  expect(await page.locator('.drawing').innerText()).not.toContain('南开');
  expect(await page.locator('.open').getAttribute('href')).toBe(`/measures/${measure}/?without=${row}`);
});

test('words in the address are searched for in the text of the rows', async () => {
  const opened = await visit('/embed/satisfaction/?q=%E7%BE%A4%E4%BC%97');
  await settled(opened, 'chosen');
  expect(await opened.page.locator('.subtitle').innerText()).toContain('16 条中 10 条');
});

test('values that the data does not have are named, and the rest holds', async () => {
  const opened = await visit('/en/embed/types/?agency=closed-bureau,dazhu-justice&year=1999');
  await settled(opened, 'chosen');
  const { page } = opened;
  expect(await page.locator('.unknown').innerText()).toContain('agency=closed-bureau and year=1999');
  expect(await page.locator('.subtitle').innerText()).toContain('116 in all');
});

test('where nothing of an address is understood, all the data stands under the note', async () => {
  const opened = await visit('/embed/types/?agency=closed-bureau');
  await settled(opened, 'all');
  expect(await opened.page.locator('.unknown').innerText()).toContain('agency=closed-bureau');
  expect(await opened.page.locator('svg:visible').count()).toBe(1);
});

test('an empty selection says so and shows no chart', async () => {
  const opened = await visit('/embed/budgets/?agency=dazhu-justice&year=2021');
  await settled(opened, 'empty');
  expect(await opened.page.locator('h1').innerText()).toContain('没有指标同时符合');
  expect(await opened.page.locator('svg:visible').count()).toBe(0);
});

test('one axis at a time: an axis that the selection lacks is replaced, and that is said', async () => {
  const opened = await visit(
    '/embed/targets/?agency=nankai-court&type=satisfaction&view=%E5%85%83/%E4%BA%BA',
  );
  await settled(opened, 'chosen');
  expect(await opened.page.locator('.reading').innerText()).toContain(
    '没有目标值在“元/人”这根轴上，改画：%，越高越好',
  );
});

test('what cannot be loaded is told; the chart of all the data does not take its place', async () => {
  const opened = await visit('/404.html');
  await opened.page.route('**/facts.json*', (route) => route.abort());
  await opened.page.goto(`${inject('baseUrl')}/embed/types/?type=cost`);
  await settled(opened, 'failed');
  expect(await opened.page.locator('.failed-now').isVisible()).toBe(true);
  expect(await opened.page.locator('svg:visible').count()).toBe(0);
});

test('without JavaScript the chart of all the data is there, and the frame says that it is that', async () => {
  const { page, requests } = await visit('/embed/types/?agency=dazhu-justice', { javaScriptEnabled: false });
  expect(await page.locator('svg:visible').count()).toBe(1);
  expect(await page.locator('noscript').innerText()).toContain('全部数据');
  expect(requests).toHaveLength(1);
});

test('a frame in another page draws what its address chooses', async () => {
  const { page, problems } = await visit('/404.html');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.src = '/embed/numeric/?agency=chengde-justice';
    document.body.append(frame);
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('html[data-state="chosen"]').waitFor({ state: 'attached' });
  expect(await frame.locator('.chosen').innerText()).toBe('所选：承德市司法局');
  expect(problems).toEqual([]);
});

describe('a release that is kept', () => {
  test.each(['zh', 'en'] as const)(
    'stands under any folder, draws a selection, asks nothing of the site: %s',
    async (lang) => {
      const server = await startServer({ root: 'public', base: '/somewhere/else' });
      try {
        const opened = await visit('/404.html');
        opened.requests.length = 0;
        const path = embedPath('targets', lang, CHOICE, '0.1.0', '/');
        await opened.page.goto(server.url + path);
        await settled(opened, 'chosen');
        expect(await opened.page.locator('.drawing svg').count()).toBe(1);
        const outside = opened.requests.filter((url) => !url.startsWith(`${server.url}/r/0.1.0/`));
        expect(outside.filter((url) => !/\/favicon\.\w+$/.test(url))).toEqual([]);
        const link = await opened.page.locator('.open').evaluate((a) => (a as HTMLAnchorElement).pathname);
        expect(link).toBe(`/somewhere/else/${lang === 'zh' ? '' : 'en/'}explore/`);
        expect(await opened.page.locator('.release').innerText()).toContain('0.1.0');
      } finally {
        await server.close();
      }
    },
  );
});
