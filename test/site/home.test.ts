import { describe, expect, test } from 'vitest';
import { visitor } from './visit.ts';

const visit = visitor();
const HOMES = ['/', '/en/'];
const FIGURES = ['budgets', 'types', 'numeric', 'satisfaction'];

describe.each(HOMES)('the home page %s', (path) => {
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
