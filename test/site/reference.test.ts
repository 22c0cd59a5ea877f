import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { TABLE_NAMES } from '../../src/model/tables.ts';
import { textOf } from '../components/data/snippet-answers.ts';
import { databaseOf } from './explore-visit.ts';
import { axeFindings, overhang, type Visit, visitor } from './visit.ts';

const visit = visitor();
const PATHS = ['/data/', '/glossary/', '/methods/', '/about/', '/corrections/'];
const PAGES = PATHS.flatMap((path) => [path, `/en${path}`]);
/** The whole address of a path of the site under test. */
const at = (path: string) => inject('baseUrl') + path;
const ROW = 'dazhu-justice-2024-05-i08';

describe.each(PAGES)('%s', (path) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(path);
  });
  afterAll(() => opened.page.context().close());

  test('says the same without JavaScript', async () => {
    const text = await opened.page.locator('main h1, main h2, main dt, main th').allInnerTexts();
    const { page, requests } = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator('main h1, main h2, main dt, main th').allTextContents()).toHaveLength(
      text.length,
    );
    expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    await page.context().close();
  });
});

describe('the navigation', () => {
  test('opens by keyboard, holds every page once, and covers nothing', async () => {
    const { page } = await visit('/methods/', { viewport: { width: 360, height: 800 } });
    const summary = page.locator('.masthead summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    const links = page.locator('.masthead .menu a');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(PATHS));
    await page.keyboard.press('Tab');
    expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
    const menu = await page.locator('.masthead').boundingBox();
    const heading = await page.locator('h1').boundingBox();
    expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0);
    expect(await overhang(page)).toBe(0);
    expect(await axeFindings(page, '.masthead')).toEqual([]);
  });

  test.each(PAGES)('leads from %s to every page of the directory', async (path) => {
    const { page } = await visit(path);
    const hrefs = await page
      .locator('.directory a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    for (const href of hrefs) expect((await page.request.head(at(href))).status(), href).toBe(200);
    expect(await page.locator('.menu [aria-current=page]').getAttribute('href')).toBe(path);
    await page.context().close();
  });
});

describe('a term', () => {
  test('opens its definition by keyboard and gives the focus back', async () => {
    const { page } = await visit('/');
    const term = page.locator('.lead a.term').first();
    const definition = page.locator('#term-objective');
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await definition.isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    expect(await definition.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await axeFindings(page, '#term-objective')).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('opens by touch inside a narrow window', async () => {
    const { page } = await visit('/en/projects/dazhu-justice-2024-05/', {
      ...{ hasTouch: true, viewport: { width: 360, height: 740 } },
    });
    await page.locator('#indicators a.term').tap();
    const box = await page.locator('#term-indicator').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await overhang(page)).toBe(0);
  });

  test('is a link to the glossary without script', async () => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    await page.locator('.lead a.term').first().click();
    expect(page.url()).toBe(`${inject('baseUrl')}/glossary/#objective`);
    expect(await page.locator('#objective').evaluate((entry) => entry.matches(':target'))).toBe(true);
  });

  test.each(['/', '/en/', '/explore/', '/agencies/dazhu-justice/', '/projects/dazhu-justice-2024-05/'])(
    'has its definition once on %s, however often it is used',
    async (path) => {
      const { page } = await visit(path, { javaScriptEnabled: false });
      const used = await page
        .locator('a.term')
        .evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset['term']));
      const defined = await page
        .locator('.definition')
        .evaluateAll((all) => all.map(({ id }) => id.slice('term-'.length)));
      expect(used.length).toBeGreaterThan(0);
      expect(defined.toSorted()).toEqual([...new Set(used)].toSorted());
      expect(await page.locator('.definition:visible').count()).toBe(0);
    },
  );
});

test('what is out of sight on a narrow screen does not take the focus', async () => {
  const { page } = await visit('/projects/dazhu-justice-2024-05/', { viewport: { width: 360, height: 740 } });
  const heads = page.locator('.indicator-table thead a');
  expect(await heads.count()).toBeGreaterThan(0);
  for (const link of await heads.all()) {
    await link.evaluate((element) => (element as HTMLElement).focus());
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(false);
  }
});

describe('the data page', () => {
  test('offers files that are there, with the rows and sizes that it says', async () => {
    const { page } = await visit('/en/data/');
    const links = await page
      .locator('.downloads a[download], .take-all a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links).toHaveLength(TABLE_NAMES.length * 5 + 1);
    for (const href of links) expect((await page.request.head(at(href))).status(), href).toBe(200);
    const row = page.locator('.downloads tr', { hasText: 'indicators' }).first();
    const rows = (await (await page.request.get(at('/data/indicators.json'))).json()) as unknown[];
    expect(await row.locator('td').first().innerText()).toContain(String(rows.length));
  });

  test('describes itself as a data set whose downloads are all there', async () => {
    const { page } = await visit('/data/');
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    const data = blocks.map((block) => JSON.parse(block)).find((block) => block['@type'] === 'Dataset');
    expect(data).toMatchObject({ '@context': 'https://schema.org', isAccessibleForFree: true });
    expect(data.description.length).toBeGreaterThan(50);
    expect(data.distribution).toHaveLength(TABLE_NAMES.length * 5 + 1);
    for (const { contentUrl, contentSize } of data.distribution) {
      const file = await page.request.get(at(contentUrl));
      expect(`${(await file.body()).length} B`, contentUrl).toBe(contentSize);
    }
  });

  test('explains every column of every table', async () => {
    const { page } = await visit('/data/');
    const words = await (await page.request.get(at('/data/columns.json'))).json();
    for (const name of TABLE_NAMES) {
      const shown = await page.locator(`#table-${name} tbody .code`).first().textContent();
      expect(shown).toBe(words[name].columns[0].name);
      expect(await page.locator(`#table-${name} tbody tr`).count()).toBe(words[name].columns.length);
    }
  });

  test('copies a snippet that reads from where the reader is', async () => {
    const { page } = await visit('/data/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.snippet .copy').first().click();
    await expect.poll(() => page.locator('.snippet [role=status]').first().textContent()).toBe('已复制');
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toBe(textOf('python-pandas', `${inject('baseUrl')}/data/`));
  });

  test('shows SQL that the engine of the page runs over HTTP', async () => {
    const { page } = await visit('/explore/');
    const rows = await databaseOf(page).query(
      textOf('duckdb', `${inject('baseUrl')}/data/`).replace(/;$/u, ''),
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(Object.keys(rows[0] ?? {})).toEqual(['type', 'indicators', 'numbers']);
  });

  test('opens the citation of the data set', async () => {
    const { page } = await visit('/data/');
    await page.locator('cite-this .cite-button').click();
    expect(await page.locator('#cite-dialog [data-form=gbt7714]').innerText()).toMatch(
      /^绩效对照\. 中国政府预算绩效目标数据集/u,
    );
  });
});

describe('the data of one thing', () => {
  test.each([
    ['/agencies/dazhu-justice/', '/agencies/dazhu-justice.json', 116],
    ['/projects/dazhu-justice-2024-05/', '/projects/dazhu-justice-2024-05.json', 11],
  ])('is linked from %s and leads to pages and lines that are there', async (path, file, indicators) => {
    const { page } = await visit(path);
    expect(await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href')).toBe(
      file,
    );
    expect(await page.locator(`main a[href="${file}"]`).count()).toBe(1);
    const record = await (await page.request.get(at(file))).json();
    expect(record.indicators).toHaveLength(indicators);
    const last = record.indicators.at(-1);
    const [project, anchor] = last.page.split('#');
    expect(await (await page.request.get(at(project))).text()).toContain(`id="${anchor}"`);
    const [source, line] = last.source.split('#');
    expect(await (await page.request.get(at(source))).text()).toContain(`id="${line}"`);
  });
});

describe('a misreading', () => {
  test('is reported from its row: the text is written, and copied', async () => {
    const { page } = await visit('/projects/dazhu-justice-2024-05/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.locator('#i08 .report-link').click();
    const text = page.locator('#report-text');
    await expect.poll(() => text.inputValue()).toContain(`编号：${ROW}`);
    expect(await text.inputValue()).toMatch(
      /文件：大竹县司法局2024年[\s\S]*行：\d+[\s\S]*原文：每年印刷宣传资料的费用[\s\S]*应当读作：（请填写）/u,
    );
    await page.locator('.report-form .copy').click();
    await expect.poll(() => page.locator('.copied').textContent()).toBe('已复制');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await text.inputValue());
    expect(await axeFindings(page)).toEqual([]);
  });

  test('of a row that is not there is said so, and the text still names it', async () => {
    const { page } = await visit('/en/corrections/?row=north-2023-01-i99&line=7#report');
    await expect.poll(() => page.locator('[data-told]').innerText()).toContain('was not found');
    expect(await page.locator('#report-text').inputValue()).toContain('Id: north-2023-01-i99');
  });

  test('can be reported without script: the empty report stands in the page', async () => {
    const { page } = await visit(`/corrections/?row=${ROW}&line=90`, { javaScriptEnabled: false });
    expect(await page.locator('#report-text').inputValue()).toContain('应当读作：（请填写）');
    expect(await page.locator('main').innerText()).toContain('row=');
    expect(await page.locator('.report-form .copy').isVisible()).toBe(false);
  });

  test('has a way to be reported from every indicator of a project, named apart', async () => {
    const { page } = await visit('/en/projects/nankai-court-2023-01/', { javaScriptEnabled: false });
    const labels = await page
      .locator('.report-link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('aria-label')));
    expect(labels).toHaveLength(34);
    expect(new Set(labels).size).toBe(34);
  });
});

test('the page that is not there leads on in both languages and is not for search engines', async () => {
  const { page } = await visit('/404.html');
  expect(await page.locator('.not-found a').count()).toBeGreaterThan(8);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await axeFindings(page)).toEqual([]);
});

test('llms.txt names every table and leads to pages that are there', async () => {
  const { page } = await visit('/about/');
  const text = await (await page.request.get(at('/llms.txt'))).text();
  for (const name of TABLE_NAMES) expect(text).toContain(`[${name}](/data/${name}.parquet)`);
  for (const [, href = ''] of text.matchAll(/\]\((\/[^)]*)\)/gu))
    expect((await page.request.head(at(href))).status(), href).toBe(200);
  expect(text).toContain(JSON.parse(await readFile('package.json', 'utf8')).version);
});
