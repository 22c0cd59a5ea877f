import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { download, type FileRow, rowsOf } from './read-file.ts';
import { axeFindings, overhang, visitor } from './visit.ts';

const visit = visitor();

interface TableCase {
  path: string;
  /** The file's place and name without its ending. */
  file: string;
  /** The rows on the page, and what in each is compared: an address, or a text. */
  shown: (page: Page) => Promise<(string | null)[]>;
  /** The same of a row of the file. */
  inFile: (row: FileRow) => string | null | undefined;
}

const hrefs = (selector: string) => (page: Page) =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href')));
const texts = (selector: string) => (page: Page) => page.locator(selector).allTextContents();
const projectHref = (row: FileRow) => `/projects/${row['project_id']}/`;

/** Every kind of page that shows a table; project pages of each layout, since their tables differ. */
const TABLES: TableCase[] = [
  ...['chengde-justice', 'tianhe-justice'].flatMap((id): TableCase[] => [
    {
      ...{ path: `/agencies/${id}/`, file: 'projects' },
      shown: hrefs('.records:has([data-label="原文"]) tbody .main a'),
      inFile: projectHref,
    },
    {
      ...{ path: `/agencies/${id}/`, file: 'themes' },
      shown: hrefs('.records:has(.links) tbody .main a'),
      inFile: (row) => `/themes/${row['theme_id']}/`,
    },
  ]),
  ...[
    'tianjin-justice-2023-01',
    'nankai-court-2023-01',
    'chengde-justice-2021-21',
    'dazhu-justice-2024-05',
    'tianhe-justice-2024-16',
  ].map(
    (id): TableCase => ({
      ...{ path: `/projects/${id}/`, file: 'indicators' },
      shown: texts('.indicator-table .main > [lang="zh-CN"]'),
      inFile: (row) => row['name'],
    }),
  ),
  ...['projects', 'secondary'].map(
    (file): TableCase => ({
      ...{ path: '/themes/peoples-mediation/', file },
      shown: hrefs(`section:has(a[href="/themes/peoples-mediation/${file}.csv"]) .records .main a`),
      inFile: projectHref,
    }),
  ),
  {
    ...{ path: '/places/120000/', file: 'agencies' },
    shown: hrefs('.records td[data-label="预算年度"] a'),
    inFile: (row) => `/documents/${row['document_id']}/`,
  },
  {
    ...{ path: '/agencies/', file: 'agencies' },
    shown: hrefs('.records td[data-label="预算年度"] a'),
    inFile: (row) => `/documents/${row['document_id']}/`,
  },
  { path: '/projects/', file: 'projects', shown: hrefs('.records .main a'), inFile: projectHref },
  {
    ...{ path: '/themes/', file: 'themes' },
    shown: hrefs('.records .main a'),
    inFile: (row) => `/themes/${row['theme_id']}/`,
  },
  {
    ...{ path: '/places/', file: 'places' },
    shown: hrefs('.tree .place'),
    inFile: (row) => `/places/${row['division_code']}/`,
  },
  {
    ...{ path: '/documents/', file: 'documents' },
    shown: hrefs('.entry h2 a'),
    inFile: (row) => `/documents/${row['document_id']}/`,
  },
  {
    ...{ path: '/documents/tianhe-justice-2024/', file: 'lines' },
    shown: texts('.line > p'),
    inFile: (row) => row['text'] ?? '',
  },
];

describe.each(TABLES)('$path $file', ({ path, file, shown, inFile }) => {
  test('the rows of each file are the rows on the page, and the link says how many', async () => {
    const { page, problems } = await visit(path);
    const onPage = await shown(page);
    expect(onPage.length).toBeGreaterThan(0);
    const all: FileRow[][] = [];
    for (const ending of ['csv', 'xlsx', 'json']) {
      const link = page.locator(`.take a[href="${path}${file}.${ending}"]`);
      const count = onPage.length.toLocaleString('zh-CN');
      expect(await link.getAttribute('aria-label')).toBe(`${ending.toUpperCase()}，下载 ${count} 行`);
      const saved = await download(page, link);
      expect(saved.name).toMatch(/^jixiao-0\.1\.0-[a-z0-9-]+-rows?\.[a-z]+$/);
      all.push(await rowsOf(saved));
    }
    for (const rows of all) {
      expect(rows.map(inFile)).toEqual(onPage);
      expect(rows).toEqual(all[0]);
    }
    expect(problems).toEqual([]);
  });
});

test('money in a file is exact yuan where the page rounds', async () => {
  const { page } = await visit('/agencies/chengde-justice/');
  const rows = await rowsOf(
    await download(page, page.locator('.take a[href="/agencies/chengde-justice/projects.csv"]')),
  );
  const exact = await page
    .locator('.records.compact')
    .first()
    .locator('.with-bar span[title]')
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('title')?.replaceAll(/[^\d.]/g, '')));
  expect(rows.map((row) => row['budget_yuan'])).toEqual(exact);
});

test('the English page leads to the same files, without script too', async () => {
  const { page } = await visit('/en/projects/dazhu-justice-2024-05/', { javaScriptEnabled: false });
  const take = page.locator('.take').first();
  expect(await take.innerText()).toMatch(/^Download \d+ rows:/);
  const saved = await download(page, take.locator('a').first());
  expect(await rowsOf(saved)).toHaveLength(await page.locator('.indicator-table tbody tr').count());
});

test('a file of nothing but text never runs in a spreadsheet', async () => {
  const { page } = await visit('/documents/chengde-justice-2021/');
  const { bytes } = await download(page, page.locator('.take a[href$="/lines.csv"]'));
  const cells = new TextDecoder().decode(bytes).split(/\r\n|,/u);
  expect(cells.filter((cell) => /^"?[=+@＝＋＠]./u.test(cell))).toEqual([]);
});

test.each(['/agencies/chengde-justice/', '/en/themes/peoples-mediation/'])(
  '%s fits 360 px and axe finds nothing',
  async (path) => {
    const { page } = await visit(path, { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    expect(await overhang(page)).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  },
);
