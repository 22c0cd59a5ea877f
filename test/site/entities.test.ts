import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings, gzipWeight, overhang, type Visit, visitor } from './visit.ts';

const visit = visitor();

/** One of every kind of page; of projects, each layout: the longest, the one with wrapped labels, prose, split columns. */
const PATHS = [
  '/agencies/',
  '/agencies/chengde-justice/',
  '/projects/',
  '/projects/tianjin-justice-2023-01/',
  '/projects/nankai-court-2023-01/',
  '/projects/chengde-justice-2021-21/',
  '/projects/tianhe-justice-2024-16/',
  '/projects/dazhu-justice-2024-01/',
  '/themes/',
  '/themes/peoples-mediation/',
  '/themes/prison-facilities/',
  '/places/',
  '/places/120000/',
  '/places/511724/',
  '/documents/',
];
const PAGES = PATHS.flatMap((path) => [path, `/en${path}`]);

describe.each(PAGES)('%s', (path) => {
  // One visit for all that is asked of a page; Chinese in light, English in dark.
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(path, { colorScheme: path.startsWith('/en/') ? 'dark' : 'light' });
  });
  afterAll(() => opened.page.context().close());

  test('is light, quiet and asks nothing of another origin', async () => {
    expect(opened.problems).toEqual([]);
    expect(opened.requests.filter((url) => !url.startsWith(inject('baseUrl')))).toEqual([]);
    expect(opened.requests.length).toBeLessThanOrEqual(6);
    expect(await gzipWeight(opened)).toBeLessThanOrEqual(60_000);
  });

  test('axe finds nothing, its details open', async () => {
    for (const summary of await opened.page.locator('summary:visible').all()) await summary.click();
    expect(await axeFindings(opened.page)).toEqual([]);
  });

  test('does not scroll sideways at any width', async () => {
    for (const width of [360, 390, 768, 1440]) {
      await opened.page.setViewportSize({ width, height: 900 });
      expect([width, await overhang(opened.page)]).toEqual([width, 0]);
    }
  });

  test('has one first heading, no level left out, and ids that occur once', async () => {
    const levels = await opened.page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    const ids = await opened.page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('links its twin', async () => {
    const twin = path.startsWith('/en/') ? path.slice('/en'.length) : `/en${path}`;
    expect(await opened.page.locator('.twin').getAttribute('href')).toBe(twin);
  });
});

test.each([
  ['/projects/tianjin-justice-2023-01/', 'dark'],
  ['/en/agencies/chengde-justice/', 'light'],
] as const)(
  'axe finds nothing on the longest pages in the other scheme: %s, %s',
  async (path, colorScheme) => {
    const { page } = await visit(path, { colorScheme });
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await axeFindings(page)).toEqual([]);
  },
);

test('nothing is hidden from a reader without JavaScript, and no script is sent', async () => {
  const { page, requests } = await visit('/projects/nankai-court-2023-01/', { javaScriptEnabled: false });
  expect(await page.locator('.indicator-table tbody tr:visible').count()).toBe(34);
  expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
});

test('a printed target opens its line in the document', async () => {
  const { page } = await visit('/projects/tianjin-justice-2023-01/');
  await page.locator('#i01 .target a').click();
  expect(new URL(page.url()).hash).toBe('#L37');
  expect(await page.locator('#L37 p').innerText()).toContain('≥8人');
});

test('the address of an indicator marks its row', async () => {
  const { page } = await visit('/projects/dazhu-justice-2024-05/#i08');
  const row = page.locator('#i08');
  expect(await row.evaluate((element) => element.matches(':target'))).toBe(true);
  await expect.poll(async () => (await row.boundingBox())?.y).toBeLessThan(720);
  expect(await row.innerText()).toMatch(/每年印刷宣传资料的费用[\s\S]*20\s*万元[\s\S]*合 200,000\s元/);
});

test('a rule that found something shows its arithmetic with lines', async () => {
  const { page } = await visit('/projects/dazhu-justice-2024-01/');
  const sum = page.locator('#findings .sum').filter({ hasText: '≠ 100' }).first();
  expect((await sum.innerText()).replaceAll(/\s+/g, ' ')).toContain('= 90 ≠ 100');
  expect(await sum.locator('a').first().getAttribute('href')).toBe('/documents/dazhu-justice-2024/#L13');
});

test.each([
  '/en/projects/chengde-justice-2021-21/',
  '/en/projects/tianjin-justice-2023-11/',
  '/en/themes/prison-facilities/',
])('printed text is marked as Chinese on %s', async (path) => {
  const { page } = await visit(path);
  const unmarked = await page.locator('main *:not(script)').evaluateAll((elements) =>
    elements
      .filter((element) =>
        [...element.childNodes].some(
          (node) => node.nodeType === 3 && /\p{Script=Han}/u.test(node.textContent ?? ''),
        ),
      )
      .filter((element) => !element.closest('[lang="zh-CN"], .cite-text'))
      .map((element) => element.textContent),
  );
  expect(unmarked).toEqual([]);
});

test('the list of projects has them all, in one group for each document', async () => {
  const { page } = await visit('/projects/');
  expect(await page.locator('.records tbody tr').count()).toBe(79);
  expect(await page.locator('main section.question').count()).toBe(5);
});
