import { readFile as readBytesOf } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readBytes } from '../../scripts/read-bytes.ts';
import { readingAsJson } from '../../scripts/reading-report.ts';
import { LIMITS } from '../../src/pipeline/read/limits.ts';
import { readFile } from '../../src/pipeline/read-file.ts';
import { bombOf, zipOfPacked } from '../pipeline/read/zip-bomb.ts';
import { vocabulary } from '../pipeline/small-document.ts';
import { download, type FileRow, rowsOf } from './read-file.ts';
import { axeFindings, gzipWeight, overhang, type Visit, visitor } from './visit.ts';

const visit = visitor();
const FORMATS = 'test/documents/formats/dazhu-justice-2024';
const TEXT = 'test/documents/layouts/central-style-form/document.txt';
const UNKNOWN = 'test/documents/layouts/unknown-labels/document.txt';

/** Gives the page files as a reader would, and waits until each was read, refused or stopped. */
async function bring(page: Page, ...files: string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(files);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('.read-file').first().waitFor();
  await expect.poll(() => page.locator('[data-do=stop]:visible').count(), { timeout: 50_000 }).toBe(0);
}

const states = (page: Page) => page.locator('.read-state').allInnerTexts();

/** The scripts that came since the page was there. */
const scripts = ({ requests }: Visit) =>
  requests.filter((url) => url.endsWith('.js')).map((url) => basename(url));

describe('a document of each format', () => {
  let opened: Visit;
  let atFirst: number;
  /** What a request carried, or asked for in another way than by its address. */
  const sent: string[] = [];

  beforeAll(async () => {
    opened = await visit('/read/');
  });

  test('waits on a page of at most 60 kB in at most 6 requests, without anything that reads', async () => {
    opened.page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    });
    await opened.page.waitForTimeout(300);
    atFirst = opened.requests.length;
    expect(atFirst).toBeLessThanOrEqual(6);
    expect(await gzipWeight(opened)).toBeLessThanOrEqual(60_000);
    expect(scripts(opened).filter((name) => /worker|read-(?:docx|pdf|xls)|plot/u.test(name))).toEqual([]);
  });

  /** The library that comes with each format, and not before it. */
  test.each([
    ['text', TEXT, /^text-/u],
    ['Word', `${FORMATS}/libreoffice.docx`, /^read-docx-/u],
    ['Excel', `${FORMATS}/libreoffice.xlsx`, /^read-xlsx-/u],
    ['PDF whose Chinese font is named and not embedded', `${FORMATS}/reportlab.pdf`, /^pdf\.worker-/u],
  ])('%s gives the rows that the command line gives', async (_, path, library) => {
    const { page } = opened;
    expect(scripts(opened).filter((name) => library.test(name))).toEqual([]);
    await bring(page, path);
    const saved = await download(page, page.locator('[data-format=json]'));
    const brought = await readBytes(path);
    const expected = readingAsJson(readFile(brought.read, brought, vocabulary));
    expect(JSON.parse(new TextDecoder().decode(saved.bytes))).toEqual(JSON.parse(expected));
    expect(scripts(opened).filter((name) => library.test(name))).not.toEqual([]);
  });

  test('sends nothing: every request is for a file of the site, and carries none', async () => {
    const asked = opened.requests.slice(atFirst);
    const own = inject('baseUrl');
    const isAsset = (url: string) =>
      /^(?:_astro\/[\w.-]+\.js|reader\/pdfjs-[\d.]+\/(?:cmaps|standard_fonts)\/[\w.-]+|favicon\.svg)$/u.test(
        url.replace(`${own}/`, ''),
      );
    expect(asked.filter((url) => !isAsset(url) && !url.startsWith(`blob:${own}`))).toEqual([]);
    expect(sent).toEqual([]);
    expect(opened.problems).toEqual([]);
  });

  test('is taken as CSV and as Parquet, row by row the same', async () => {
    const { page } = opened;
    const files: FileRow[][] = [];
    for (const format of ['csv', 'parquet'])
      files.push(await rowsOf(await download(page, page.locator(`[data-format=${format}]`))));
    const [csv = [], parquet = []] = files;
    expect(csv).toHaveLength(116);
    expect(csv[0]).toMatchObject({
      indicator_id: 'document-01-i01',
      value_raw: '500',
      kind: 'quantity',
      value: '500',
    });
    expect(parquet).toEqual(csv);
  });

  test('needs no zod', async () => {
    const { page, requests } = opened;
    const texts = await Promise.all(
      requests.filter((url) => url.endsWith('.js')).map(async (url) => (await page.request.get(url)).text()),
    );
    expect(texts.filter((text) => /ZodError|invalid_union/u.test(text))).toEqual([]);
  });

  test('has each row lead to its line, with the words read into it marked', async () => {
    const { page } = opened;
    const row = page.locator('[aria-labelledby=read-indicators] tbody tr:not(.group-row)').nth(2);
    await row.scrollIntoViewIfNeeded();
    // Not innerText, which is empty while the browser leaves out what is below the screen.
    expect(await row.locator('th').textContent()).toContain('维护社会稳定');
    await row.locator('.place').click();
    const shown = page.locator('.source-line[aria-current]');
    expect(await shown.evaluate((line) => line === document.activeElement)).toBe(true);
    // The row begins here, with its first cell; its others have lines of their own, two where they wrap, marked as well.
    expect(await shown.locator('mark').allTextContents()).toEqual(['效益指标']);
    const marked = (await page.locator('.source-line mark').allTextContents()).join('');
    expect(marked).toContain('可持续发展指标');
    for (const half of ['维护社会', '稳定']) expect(marked).toContain(half);
    await page.locator('.source-back').click();
    expect(await row.locator('.place').evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test('stands in the charts beside the published ones', async () => {
    const { page } = opened;
    await page.locator('#compare-numeric svg').first().waitFor();
    expect(await page.locator('#compare-types svg').textContent()).toContain('您的文件');
    expect(await page.locator('#compare-numeric svg').count()).toBe(2);
  });
});

test('what cannot be read is told in place, and the others are read', async () => {
  const { page } = await visit('/en/read/', { colorScheme: 'dark' });
  await bring(page, 'test/documents/formats/locked.pdf', UNKNOWN);
  const [locked, unknown] = await states(page);
  expect(locked).toMatch(/^Not read\. Expected a PDF that opens without a password, found a locked one\.$/u);
  expect(unknown).toMatch(/^Read in /u);
  // Not innerText, which is empty while the browser leaves out what is below the screen.
  const labels = page.locator('[aria-labelledby=read-labels]');
  await expect.poll(() => labels.textContent()).toContain('奇异栏目');
  await page.locator('#compare-numeric svg').nth(1).waitFor();
  await page.locator('[aria-labelledby=read-indicators] .place').first().click();
  expect(await axeFindings(page)).toEqual([]);
});

test('a file made to fill the memory is refused, and the page goes on', async () => {
  const { page } = await visit('/read/');
  const bomb = Buffer.from(zipOfPacked('word/document.xml', bombOf(LIMITS.inflated / 2 ** 20 + 1), 10));
  await page.locator('input[type=file]').setInputFiles({ name: 'bomb.docx', mimeType: '', buffer: bomb });
  await settled(page);
  expect(await states(page)).toEqual([expect.stringContaining('解开后不超过 209,715,200 字节的文件包')]);
  await bring(page, TEXT);
  expect((await states(page)).at(-1)).toMatch(/^读完/u);
});

test('is used with the keyboard alone: choose, stop one, paste a table, follow a row, come back', async () => {
  const { page } = await visit('/read/', { viewport: { width: 390, height: 800 } });
  // Asked for before the key is pressed: the browser would else show its own dialog.
  const chooser = page.waitForEvent('filechooser');
  await page.locator('.skip').focus();
  await tabTo(page, 'input[type=file]');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([`${FORMATS}/libreoffice.pdf`, `${FORMATS}/libreoffice.docx`]);
  await tabTo(page, '[data-do=stop]');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await states(page)).toEqual([expect.stringMatching(/^已停止/u), expect.stringMatching(/^读完/u)]);
  // The worker is gone with what it held.
  expect(page.workers()).toEqual([]);

  await page.locator('.read-paste summary').focus();
  await page.keyboard.press('Enter');
  await tabTo(page, 'textarea');
  await page.keyboard.insertText('项目名称\t年度资金总额\n清河健身步道\t12万元');
  await tabTo(page, '[data-read-text]');
  await page.keyboard.press('Enter');
  await settled(page);
  expect((await states(page)).at(-1)).toMatch(/^读完/u);
  expect(await overhang(page)).toBe(0);
});

test('a table pasted from a page is read at once', async () => {
  const { page } = await visit('/read/');
  await page.locator('.read-paste summary').click();
  const html = await readBytesOf(`${FORMATS}/libreoffice.html`, 'utf8');
  await page.locator('textarea').evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await settled(page);
  expect(await states(page)).toEqual([expect.stringMatching(/^读完：16 个项目，116 条指标/u)]);
});

test.each(['/read/', '/en/read/'])(
  '%s says what it does, and how to do it elsewhere, without a script',
  async (path) => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('.read-input').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('npm run --silent read -- <');
    expect(await page.locator('noscript').count()).toBe(1);
  },
);

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`no ${selector} within 60 tabs`);
}
