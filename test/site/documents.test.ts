import { expect, test } from 'vitest';
import { visitor } from './visit.ts';

const visit = visitor();
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
