import { describe, expect, test } from 'vitest';
import { axeFindings, gzipWeight, overhang, visitor } from './visit.ts';

const visit = visitor();
/** One cell a line, the longest; one project a line, the longest lines. */
const PAGES = ['/documents/tianjin-justice-2023/', '/en/documents/tianhe-justice-2024/'];

describe.each(PAGES)('%s', (path) => {
  test('says nothing in the console and stays in its budget', async () => {
    const opened = await visit(path);
    expect(opened.problems).toEqual([]);
    expect(opened.requests.length).toBeLessThanOrEqual(6);
    expect(await gzipWeight(opened)).toBeLessThanOrEqual(60_000);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    const { page } = await visit(path, { colorScheme });
    expect(await axeFindings(page)).toEqual([]);
  });

  test.each([360, 768, 1440])('does not scroll sideways at %i px', async (width) => {
    const { page } = await visit(path, { viewport: { width, height: 900 } });
    expect(await overhang(page)).toBe(0);
  });
});

test('every line has an anchor, and the one in the address is marked and in view', async () => {
  const { page } = await visit('/documents/tianjin-justice-2023/#L1120', { javaScriptEnabled: false });
  expect(await page.locator('.line').count()).toBe(1358);
  const line = page.locator('#L1120');
  // Lines far from the window are not rendered (content-visibility), so the browser jumps first and lays out then.
  await expect.poll(async () => (await line.boundingBox())?.y).toBeGreaterThan(0);
  await expect.poll(async () => (await line.boundingBox())?.y).toBeLessThan(720);
  expect(await line.locator('p').textContent()).toContain('司法局归垫监狱布局调整项目');
  expect(await line.locator('span').textContent()).toBe('项目：名称');
  expect(await line.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('printed text is marked as Chinese in the English interface', async () => {
  const { page } = await visit('/en/documents/dazhu-justice-2024/');
  expect(await page.locator('.line p:not([lang="zh-CN"])').count()).toBe(0);
});
