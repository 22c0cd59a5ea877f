import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { FILE_TYPES } from '../../src/export/file-formats.ts';
import { SELECTION_COLUMNS } from '../../src/export/selection-fields.ts';
import { drawn, format, openMenu } from './explore-visit.ts';
import { download, type FileRow, rowsOf, type SavedFile, sourceSheet } from './read-file.ts';
import { axeFindings, overhang, schemesOf, visitor } from './visit.ts';

const visit = visitor();
const ENDINGS = Object.keys(FILE_TYPES);

/** Views that narrow in different ways; each fills more than one page, or has text that a spreadsheet could trip over. */
const VIEWS = [
  'agency=dazhu-justice',
  'type=cost&kind=quantity&sort=-value',
  'place=120000&year=2023&unit=%25&page=2',
  `q=${encodeURIComponent('法律援助')}`,
  'level=county&comparator=ge,le&sort=name',
  'kind=text&cols=agency,printed,line',
];

interface ShownRow {
  id: string | null;
  name: string | null;
  line: string | null;
}

async function shownOnPage(page: Page): Promise<ShownRow[]> {
  return page.locator('explore-table tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      id: row.querySelector('[data-row]')?.getAttribute('data-row') ?? null,
      name: row.querySelector('th')?.textContent ?? null,
      line: row.querySelector('.col-line a')?.getAttribute('href') ?? null,
    })),
  );
}

/** The rows on all pages of the table, turned over from the first as a reader does. */
async function shownOnAllPages(page: Page, search: string): Promise<ShownRow[]> {
  const view = search.replace(/&page=\d+/u, '');
  const back = page.locator('[data-step="-1"]');
  while ((await back.getAttribute('aria-disabled')) !== 'true') {
    const [address, first] = [page.url(), (await shownOnPage(page))[0]?.id];
    await back.click();
    await expect.poll(() => page.url()).not.toBe(address);
    await expect.poll(async () => (await shownOnPage(page))[0]?.id).not.toBe(first);
  }
  const rows = await shownOnPage(page);
  const next = page.locator('[data-step="1"]');
  for (let number = 2; (await next.getAttribute('aria-disabled')) !== 'true'; number++) {
    await next.click();
    await drawn(page, reordered(view, number));
    rows.push(...(await shownOnPage(page)));
  }
  return rows;
}

/** A view with a page number where addresses have it: before the columns. */
function reordered(view: string, number: number): string {
  const [before = '', columns] = view.split('&cols=');
  return `${before}&page=${number}${columns ? `&cols=${columns}` : ''}`;
}

const asShown = (row: FileRow): ShownRow => ({
  id: row['indicator_id'] ?? null,
  name: row['name'] ?? null,
  line: `/documents/${row['document_id']}/#L${row['line_start']}`,
});

/** Each turns over pages and makes five files: a few in every run, all of them in the full one. */
const asked = import.meta.env.MODE === 'full' ? VIEWS : VIEWS.slice(0, 3);

describe.each(asked)('/explore/?%s', (search) => {
  test('rows in each file are the rows on all pages of the table, in their order', async () => {
    const { page, problems } = await visit(`/explore/?${search}`);
    await drawn(page, search);
    await openMenu(page);
    const files: SavedFile[] = [];
    for (const ending of ENDINGS) files.push(await download(page, format(page, ending)));
    const label = await page.locator('.download > summary').innerText();

    const shown = await shownOnAllPages(page, search);
    expect(shown.length).toBeGreaterThan(10);
    expect(label).toBe(`下载 ${shown.length} 行`);
    const rows = await Promise.all(files.map(rowsOf));
    for (const [index, file] of files.entries()) {
      expect(file.name).toMatch(/^jixiao-0\.1\.0-explore-[a-z0-9-]+-rows\.(plain\.)?[a-z]+$/);
      expect(file.name).toContain(`-${shown.length}-rows.${ENDINGS[index]}`);
      expect(rows[index]?.map(asShown)).toEqual(shown);
      expect(Object.keys(rows[index]?.[0] ?? {})).toEqual(SELECTION_COLUMNS);
      // One selection, so one set of cells, whatever the format.
      expect(rows[index]).toEqual(rows[0]);
    }
    expect(problems).toEqual([]);
  });
});

test('before anything is chosen all rows are files of the site, and no engine is fetched', async () => {
  const { page, requests } = await visit('/explore/');
  await openMenu(page);
  const total = (await page.locator('.sentence').innerText()).match(/全部 (\d+) 条/)?.[1];
  expect(await page.locator('.download > summary').innerText()).toBe(`下载 ${total} 行`);
  const all = await Promise.all(
    ENDINGS.map(async (ending) => {
      const link = format(page, ending);
      expect(await link.getAttribute('href')).toBe(`/explore.${ending}`);
      const name = (await link.getAttribute('download')) ?? '';
      return rowsOf({
        name,
        bytes: await (await page.request.get(`${inject('baseUrl')}/explore.${ending}`)).body(),
      });
    }),
  );
  for (const rows of all) {
    expect(rows).toHaveLength(Number(total));
    expect(rows).toEqual(all[0]);
  }
  expect(all[0]?.slice(0, 25).map(asShown)).toEqual(await shownOnPage(page));
  expect(requests.filter((url) => /engine\/|duckdb|xlsx/.test(url))).toEqual([]);
});

test('the page makes the very bytes that the site offers for everything', async () => {
  const { page } = await visit('/explore/?sort=line');
  await drawn(page, 'sort=line');
  await openMenu(page);
  const { bytes } = await download(page, format(page, 'csv'));
  const published = new Uint8Array(await (await page.request.get(`${inject('baseUrl')}/explore.csv`)).body());
  expect(Buffer.compare(sortedLines(bytes), sortedLines(published))).toBe(0);
});

test('the columns shown can be taken alone, the engine loading for it with words', async () => {
  const { page } = await visit('/explore/');
  await openMenu(page);
  await page.locator('input[name=file-columns][value=shown]').check();
  const rows = await rowsOf(await download(page, format(page, 'csv')));
  expect(rows).toHaveLength(653);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    ...['indicator_id', 'document_id', 'agency_id', 'agency', 'agency_en', 'year', 'year_basis', 'status'],
    ...['project_id', 'project', 'name', 'value_raw', 'type', 'kind', 'comparator', 'value', 'unit'],
    ...['date_start', 'date_end', 'line_start', 'line_end'],
  ]);
  await expect
    .poll(() => page.locator('.download-said').innerText())
    .toContain('jixiao-0.1.0-explore-653-rows.csv');
});

test('a workbook says what was chosen, where it is seen again, and which documents it rests on', async () => {
  const { page, requests } = await visit('/explore/?agency=dazhu-justice&type=cost');
  await drawn(page, 'agency=dazhu-justice&type=cost');
  expect(requests.filter((url) => url.includes('xlsx'))).toEqual([]);
  await openMenu(page);
  const sheet = sourceSheet(await download(page, format(page, 'xlsx')));
  expect(sheet).toContain('机构：大竹县司法局；指标类型：成本');
  expect(sheet).toContain('/explore/?agency=dazhu-justice&type=cost');
  expect(sheet).toContain('0.1.0 (2026-11-21)');
  expect(sheet.match(/[0-9a-f]{64}/g)).toHaveLength(1);
});

test('a CSV begins with the byte-order mark, or not, and its lines end as Excel writes them', async () => {
  const { page } = await visit('/explore/?type=cost');
  await drawn(page, 'type=cost');
  await openMenu(page);
  const marked = await download(page, format(page, 'csv'));
  const plain = await download(page, format(page, 'plain.csv'));
  expect([...marked.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(Buffer.compare(marked.bytes.slice(3), plain.bytes)).toBe(0);
  const text = new TextDecoder().decode(plain.bytes);
  expect(text.split('\r\n')).toHaveLength(85 + 2);
});

test('a file that waits for the engine is told in words and can be cancelled, and asked for again', async () => {
  const { page } = await visit('/explore/');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm.gz', async (route) => {
    await held;
    await route.continue();
  });
  await openMenu(page);
  await page.locator('input[name=file-columns][value=shown]').check();
  await format(page, 'json').click();
  await page.locator('.download-cancel').click();
  await expect.poll(() => page.locator('.download-said').innerText()).toBe('已取消。');
  expect(await page.locator('.download-work:visible').count()).toBe(0);
  release();
  expect(await rowsOf(await download(page, format(page, 'json')))).toHaveLength(653);
});

test('the keyboard alone takes a file and closes the menu', async () => {
  const { page } = await visit('/en/explore/?type=cost');
  await drawn(page, 'type=cost');
  await page.locator('.download > summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const [event] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(event.suggestedFilename()).toBe('jixiao-0.1.0-explore-type-cost-85-rows.csv');
  await page.keyboard.press('Escape');
  expect(await page.locator('.download[open]').count()).toBe(0);
  expect(await page.evaluate('document.activeElement.textContent')).toBe('Download 85 rows');
});

describe.each(
  ['/explore/', '/en/explore/'].flatMap((path) => schemesOf(path).map((scheme) => [path, scheme] as const)),
)('%s with its menu of downloads open', (path, colorScheme) => {
  test('axe finds nothing, and it fits 360 px', async () => {
    const { page } = await visit(`${path}?type=cost`, { colorScheme, reducedMotion: 'reduce' });
    await drawn(page, 'type=cost');
    await openMenu(page);
    expect(await axeFindings(page, '.download')).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await overhang(page)).toBe(0);
    const box = await page.locator('.download-panel').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
  });
});

function sortedLines(bytes: Uint8Array): Buffer {
  return Buffer.from(new TextDecoder().decode(bytes).split('\r\n').sort().join('\n'));
}
