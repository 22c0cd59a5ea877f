import { describe, expect, inject, test } from 'vitest';
import { drawn, tick } from './explore-visit.ts';
import { axeFindings, gzipWeight, overhang, schemesOf, visitor } from './visit.ts';

const visit = visitor();
const PAGES = ['/explore/', '/en/explore/'];
const ENGINE = /engine\/|duckdb|draw-charts|\.parquet/;

describe.each(PAGES)('%s before anything is asked', (path) => {
  test('weighs at most 90 kB in at most 8 requests, without the engine', async () => {
    const opened = await visit(path);
    await opened.page.waitForTimeout(500);
    expect(opened.requests.filter((url) => ENGINE.test(url))).toEqual([]);
    expect(opened.requests.length).toBeLessThanOrEqual(8);
    expect(await gzipWeight(opened)).toBeLessThanOrEqual(90_000);
    expect(opened.problems).toEqual([]);
  });

  test.each([390, 1440])('is complete without JavaScript at %i px', async (width) => {
    const { page } = await visit(path, { javaScriptEnabled: false, viewport: { width, height: 900 } });
    expect(await page.locator('explore-charts svg:visible').count()).toBe(3);
    expect(await page.locator('explore-table tbody tr').count()).toBe(25);
    expect(await page.locator('.facet-count').first().textContent()).toMatch(/^\d+$/);
    expect(await page.locator('.sentence').innerText()).toContain('653');
    // Nothing that would do nothing; the data itself is linked.
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    expect(await page.locator('noscript a').count()).toBeGreaterThan(0);
  });
});

describe.each(PAGES)('%s with an answer', (path) => {
  const SEARCH = 'agency=dazhu-justice&type=cost,quality';

  test.each(schemesOf(path))('axe finds nothing in %s, facets and columns open', async (colorScheme) => {
    const { page } = await visit(`${path}?${SEARCH}`, { colorScheme, reducedMotion: 'reduce' });
    await drawn(page, SEARCH);
    await page
      .locator('details')
      .evaluateAll((groups) => groups.map((group) => group.setAttribute('open', '')));
    expect(await axeFindings(page)).toEqual([]);
    // The list of columns lies over the first row, until a click beside it.
    await page.locator('h1').click();
    await page.locator('[data-row]').first().click();
    expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
  });

  test('does not scroll sideways at any width', async () => {
    const { page } = await visit(`${path}?${SEARCH}`);
    await drawn(page, SEARCH);
    for (const width of [360, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await overhang(page)]).toEqual([width, 0]);
      await page.locator('.columns summary').click();
      expect([width, await overhang(page)]).toEqual([width, 0]);
      await page.locator('.columns summary').click();
      await page.locator('[data-row]').first().click();
      const wide = await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect([width, wide]).toEqual([width, 0]);
      await page.keyboard.press('Escape');
    }
  });

  test('asks nothing of another origin and says nothing in the console', async () => {
    const { page, requests, problems } = await visit(path);
    await tick(page, 'type', 'cost');
    await drawn(page, 'type=cost');
    expect(requests.filter((url) => /explore-rows|wasm/u.test(url)).length).toBe(1);
    const own = [inject('baseUrl'), `blob:${inject('baseUrl')}`];
    expect(requests.filter((url) => !own.some((origin) => url.startsWith(origin)))).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test('a chosen unit and axis with a percent sign come back from their address', async () => {
  const { page } = await visit('/explore/?unit=%25&view=%25');
  await drawn(page, 'unit=%25&view=%25');
  expect(await page.locator('.chip').allInnerTexts()).toEqual(['基本单位：%×']);
});
