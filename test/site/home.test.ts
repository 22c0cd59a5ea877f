import { describe, expect, inject, test } from 'vitest';
import { axeFindings, gzipWeight, overhang, visitor } from './visit.ts';

const visit = visitor();
const HOMES = ['/', '/en/'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 390, 768, 1440];
const FIGURES = ['budgets', 'types', 'numeric', 'satisfaction'];

describe.each(HOMES)('the home page %s', (path) => {
  test('asks nothing of another origin and says nothing in the console', async () => {
    const { requests, problems } = await visit(path);
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(inject('baseUrl')))).toEqual([]);
  });

  test('weighs at most 60 kB in at most 6 requests, no WebAssembly', async () => {
    const opened = await visit(path);
    expect(opened.requests.length).toBeLessThanOrEqual(6);
    expect(opened.requests.filter((url) => /wasm|worker/.test(url))).toEqual([]);
    expect(await gzipWeight(opened)).toBeLessThanOrEqual(60_000);
  });

  test.each(SCHEMES)('axe finds nothing in %s', async (colorScheme) => {
    const { page } = await visit(path, { colorScheme });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each(WIDTHS)('does not scroll sideways at %i px, its tables open', async (width) => {
    const { page } = await visit(path, { viewport: { width, height: 900 } });
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await overhang(page)).toBe(0);
  });

  test.each([390, 1440])(
    'is complete without JavaScript at %i px: one drawing of each chart',
    async (width) => {
      const { page } = await visit(path, { javaScriptEnabled: false, viewport: { width, height: 900 } });
      for (const id of FIGURES) {
        const figure = page.locator(`#${id}`);
        expect(await figure.locator('h3').innerText()).not.toBe('');
        expect(await figure.locator('svg:visible').count()).toBe(1);
      }
      expect(await page.locator('.totals dd').count()).toBe(6);
    },
  );

  test('has chart text of at least 10 px on a phone', async () => {
    const { page } = await visit(path, { viewport: { width: 360, height: 800 } });
    const sizes = await page.locator('.chart:visible').evaluateAll((charts) =>
      charts.map((chart) => {
        const drawn = chart.getBoundingClientRect().width / Number(chart.getAttribute('width'));
        return drawn * Number(chart.getAttribute('font-size'));
      }),
    );
    expect(sizes).toHaveLength(FIGURES.length);
    for (const size of sizes) expect(size).toBeGreaterThan(10);
  });

  test('has ids that occur once', async () => {
    const { page } = await visit(path);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('links its twin in the other language', async () => {
    const { page } = await visit(path);
    await page.locator('.twin').click();
    expect(new URL(page.url()).pathname).toBe(path === '/' ? '/en/' : '/');
  });
});

test('the page that is not there says so in both languages', async () => {
  const { page } = await visit('/404.html');
  expect(await page.locator('main').innerText()).toMatch(/没有这个页面[\s\S]*No such page/);
});
