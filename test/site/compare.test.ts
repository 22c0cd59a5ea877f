import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFindings, gzipWeight, overhang, type Visit, visitor } from './visit.ts';

const visit = visitor();
const WIDTHS = [360, 768, 1440];

/** Opens what is folded, all at once. */
const unfold = (page: Page) =>
  page.locator('main details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });

describe.each(['/compare/', '/en/compare/tianhe-justice/'])('%s', (path) => {
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

  test('does not scroll sideways at any width, all of it unfolded', async () => {
    await unfold(opened.page);
    for (const width of WIDTHS) {
      await opened.page.setViewportSize({ width, height: 900 });
      expect([width, await overhang(opened.page)]).toEqual([width, 0]);
    }
  });
});

test('a prerendered comparison is complete without JavaScript', async () => {
  const { page } = await visit('/compare/dazhu-justice/', { javaScriptEnabled: false });
  expect(await page.locator('.beside thead th').allTextContents()).toContain(
    '广州市天河区司法局 2024（推定）',
  );
  expect(await page.locator('.compare-part:visible').count()).toBe(5);
  expect(await page.locator('#types svg:visible').count()).toBe(1);
  expect(await page.locator('.strips svg:visible').count()).toBeGreaterThan(10);
  expect(await page.locator('.beside-csv:visible').count()).toBe(0);
  expect(await page.locator('.why .peers li').count()).toBe(3);
  await page.context().close();
});

test('axe finds nothing in a prerendered comparison in the dark, all of it unfolded', async () => {
  const { page } = await visit('/en/compare/nankai-court/', { colorScheme: 'dark' });
  await unfold(page);
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

describe('a reader who chooses', () => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit('/compare/', { viewport: { width: 360, height: 800 } });
  });
  afterAll(() => opened.page.context().close());

  const head = () => opened.page.locator('.result-head').innerText();
  const search = () => new URL(opened.page.url()).search;
  const shown = (state: string) => opened.page.locator(`compare-page[data-state=${state}]`).waitFor();

  test('does so by keyboard: the address, the boxes and the result say the same', async () => {
    const { page } = opened;
    await page.locator('[name=find]').focus();
    await page.keyboard.type('大竹');
    expect(await page.locator('fieldset[data-kind=agency] label:visible').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.locator('.chooser-suggested button').first().waitFor();
    expect(await page.locator('.chooser-status').innerText()).toContain('只选了一个');
    await page.locator('.chooser-suggested button').first().focus();
    await page.keyboard.press('Enter');
    await shown('chosen');
    expect(search()).toBe('?agency=dazhu-justice,tianhe-justice');
    expect(await head()).toBe('大竹县司法局和广州市天河区司法局');
    expect(await page.locator('#part-money .beside thead th').count()).toBe(3);
    expect(await page.locator('#types .drawing svg').count()).toBe(1);
    expect(await overhang(page)).toBe(0);
    expect(opened.problems).toEqual([]);
  });

  test('goes back and forward', async () => {
    await opened.page.goBack();
    await shown('example');
    expect(search()).toBe('?agency=dazhu-justice');
    await opened.page.goForward();
    await shown('chosen');
    expect(await head()).toBe('大竹县司法局和广州市天河区司法局');
  });

  test('sends an address that shows the same to somebody else, computed as the prerendered page was', async () => {
    const ids = 'dazhu-justice,tianhe-justice,chengde-justice,tianjin-justice';
    const { page, problems } = await visit(`/compare/?agency=${ids}`);
    await page.locator('compare-page[data-state=chosen]').waitFor();
    const texts = () => page.locator('.made').allTextContents();
    const live = await texts();
    await page.goto(`${inject('baseUrl')}/compare/dazhu-justice/`);
    expect(live.map((text) => text.trim())).toEqual((await texts()).map((text) => text.trim()));
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('is told what an address names that is not there, and what is too many', async () => {
    const { page } = await visit(
      '/en/compare/?agency=nowhere,chengde-justice,dazhu-justice&project=dazhu-justice-2024-01',
    );
    await page.locator('compare-page[data-state=chosen]').waitFor();
    const note = await page.locator('.unknown-note').innerText();
    expect(note).toContain('agency=nowhere');
    expect(note).toContain('project=dazhu-justice-2024-01');
    expect(await page.locator('.result-head').innerText()).toBe(
      'Chengde Bureau of Justice and Dazhu County Bureau of Justice',
    );
    await page.context().close();
  });

  test('compares projects: their money, and targets on shared axes with the rest counted', async () => {
    const { page, problems } = await visit('/compare/?project=chengde-justice-2021-03,dazhu-justice-2024-04');
    await page.locator('compare-page[data-state=chosen]').waitFor();
    expect(await page.locator('#part-axes .beside tbody tr').count()).toBeGreaterThan(0);
    expect(await page.locator('#part-axes').textContent()).toContain('没有列入的');
    expect(await page.locator('#types').isVisible()).toBe(false);
    await unfold(page);
    expect(await axeFindings(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.locator('[data-csv=money]').click();
    expect((await download).suggestedFilename()).toMatch(/^jixiao-.+-compare-money\.csv$/);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
