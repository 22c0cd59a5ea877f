import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readersDay } from '../../src/components/cite/page-facts.ts';
import { axeFindings, gzipWeight, overhang, visitor } from './visit.ts';

const visit = visitor();
const FORMS = ['short', 'gbt7714', 'bibtex', 'english'] as const;

/** Every kind of thing that has a button, in both languages: where it stands, and what its short line says. */
const CITED = [
  [
    '/agencies/tianhe-justice/',
    'cite-this[data-cited]',
    '绩效对照：《广州市天河区司法局的预算绩效目标》，整理自',
  ],
  ['/en/agencies/tianhe-justice/', 'cite-this[data-cited]', 'Jixiao: Budget performance targets of the '],
  ['/themes/legal-aid/', 'cite-this[data-cited]', '绩效对照：《“法律援助”主题的预算绩效目标》，整理自'],
  ['/projects/chengde-justice-2021-21/', 'cite-this[data-cited]', '2021年度（草案），第'],
  [
    '/en/projects/tianjin-justice-2023-01/',
    'cite-this[data-cited]',
    'budget year 2023 (inferred), lines 1–169',
  ],
  ['/projects/tianjin-justice-2023-01/', '#i01 cite-this', '：警卫安保人员数量 ≥8人”，'],
  [
    '/en/documents/dazhu-justice-2024/',
    'cite-this[data-cited]',
    '大竹县司法局2024年项目支出绩效目标表, budget year 2024',
  ],
] as const;

async function openDialog(page: Page, where: string): Promise<Record<(typeof FORMS)[number], string>> {
  await page.locator(`${where} button`).click();
  await page.locator('#cite-dialog[open]').waitFor();
  const texts = await Promise.all(
    FORMS.map(async (form) => [form, await page.locator(`[data-form=${form}]`).textContent()]),
  );
  return Object.fromEntries(texts);
}

describe.each(CITED)('%s, %s', (path, where, words) => {
  test('is cited in four forms with its address, release and day of access', async () => {
    const { page, problems, requests } = await visit(path);
    const found = await openDialog(page, where);
    expect(found.short).toContain(words);
    const address = `${inject('baseUrl')}${path}${where.startsWith('#') ? '#i01' : ''}`;
    for (const form of FORMS) {
      expect([form, found[form]]).toEqual([form, expect.stringContaining(address)]);
      expect(found[form]).toContain('0.1.0');
    }
    expect(found.gbt7714).toContain(`[${readersDay()}]. ${address}.`);
    expect(found.bibtex).toContain(`urldate      = {${readersDay()}},`);
    expect(problems).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(inject('baseUrl')))).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('axe finds nothing with the dialog open, %s', async (colorScheme) => {
  for (const path of ['/projects/tianjin-justice-2023-01/', '/en/agencies/chengde-justice/']) {
    const { page } = await visit(path, { colorScheme });
    await openDialog(page, 'cite-this[data-cited]');
    expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
  }
});

test('each form is copied in one click, and says so', async () => {
  const { page } = await visit('/projects/dazhu-justice-2024-05/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const found = await openDialog(page, 'cite-this[data-cited]');
  for (const form of FORMS) {
    await page.locator(`.cite-form:has([data-form=${form}]) button`).click();
    await expect.poll(() => page.locator('.cite-status').innerText()).toMatch(/^已复制：/);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(found[form]);
  }
});

test('where a page may not copy, the text stands selected and the page says what to press', async () => {
  const { page } = await visit('/en/projects/dazhu-justice-2024-05/');
  await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined })');
  const { bibtex } = await openDialog(page, 'cite-this[data-cited]');
  await page.locator('.cite-form:has(pre) button').click();
  await expect
    .poll(() => page.locator('.cite-status').innerText())
    .toContain('BibTeX is selected: press Ctrl+C');
  expect(await page.evaluate('getSelection().toString()')).toBe(bibtex);
});

test('the keyboard alone opens it, copies, closes it and is back where it was', async () => {
  const { page } = await visit('/projects/tianjin-justice-2023-01/', { permissions: ['clipboard-write'] });
  const button = page.locator('#i02 cite-this button');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('#cite-dialog[open]').waitFor();
  expect(await page.evaluate('document.activeElement.closest("dialog") !== null')).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.cite-status').innerText()).toBe('已复制：简短引注');
  await page.keyboard.press('Escape');
  expect(await page.locator('#cite-dialog[open]').count()).toBe(0);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a second thing cited replaces the first, in the one dialog', async () => {
  const { page } = await visit('/projects/tianjin-justice-2023-01/');
  await openDialog(page, '#i01 cite-this');
  await page.locator('.cite-foot button').click();
  const { short } = await openDialog(page, '#i07 cite-this');
  expect(short).toContain('警卫人员在岗率');
  expect(await page.locator('dialog').count()).toBe(1);
});

test.each([360, 1440])('fits a window of %i px', async (width) => {
  const { page } = await visit('/en/projects/tianjin-justice-2023-01/', { viewport: { width, height: 640 } });
  await openDialog(page, '#i05 cite-this');
  expect(await overhang(page)).toBe(0);
  const dialog = page.locator('#cite-dialog');
  expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect((await dialog.boundingBox())?.height).toBeLessThanOrEqual(640);
});

test('without script the same texts unfold in place, without a made-up day of access', async () => {
  const { page } = await visit('/projects/dazhu-justice-2024-05/', { javaScriptEnabled: false });
  expect(await page.locator('cite-this button:visible').count()).toBe(0);
  await page.locator('.cite summary').click();
  const texts = await page.locator('.cite dd').allInnerTexts();
  expect(texts).toHaveLength(4);
  expect(texts[1]).toMatch(/^大竹县司法局\. .+\(2026-11-21\)\. .*\/projects\/dazhu-justice-2024-05\/\.$/);
  expect(texts[2]).toMatch(/^@misc\{jixiao-dazhu-justice-2024-05,/);
});

test('nothing of it is fetched before it is asked for', async () => {
  const opened = await visit('/projects/tianjin-justice-2023-01/');
  expect(opened.requests.filter((url) => url.includes('open-cite'))).toEqual([]);
  expect(opened.requests.length).toBeLessThanOrEqual(6);
  expect(await gzipWeight(opened)).toBeLessThanOrEqual(60_000);
});
