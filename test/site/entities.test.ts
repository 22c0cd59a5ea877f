import { expect, test } from 'vitest';
import { visitor } from './visit.ts';

const visit = visitor();

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

test('the list of projects has them all, in one group for each document', async () => {
  const { page } = await visit('/projects/');
  expect(await page.locator('.records tbody tr').count()).toBe(79);
  expect(await page.locator('main section.question').count()).toBe(5);
});
