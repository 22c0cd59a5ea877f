import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyView } from '../../src/components/large/agency-view.ts';
import { documentView } from '../../src/components/large/document-view.ts';
import { projectView } from '../../src/components/large/project-view.ts';
import type { RecordContext } from '../../src/components/large/record-parts.ts';
import type { Language } from '../../src/i18n/language.ts';
import { readRecord } from '../../src/query/large/read-record.ts';
import {
  type AgencyProject,
  agencyFile,
  type DocumentIndicator,
  documentFile,
  documentOfProject,
} from '../../src/query/large/records.ts';
import type { NodeDatabase } from '../../src/query/node.ts';
import { openWhole } from '../scripts/large/generated.ts';
import { drawn, tick } from './explore-visit.ts';
import { type LargeSite, largeSite } from './large-site.ts';
import { axeFindings, openDetails, overhang, visitor } from './visit.ts';

let site: LargeSite;
let whole: NodeDatabase;
const visit = visitor(() => site.server.url);

beforeAll(async () => {
  site = await largeSite(3000);
  whole = await openWhole(site.set.folder);
}, 240_000);
afterAll(async () => {
  whole?.close();
  await site?.remove();
});

const AGENCY = 'synthetic-52-0001';
const shownRecord = (page: Page) => page.locator('large-record[data-shown]').waitFor();

describe('the pages of a large set', () => {
  it('have no dead link, those that a script draws included', async () => {
    const dead = await crawl(['/', '/en/', `/agencies/view/?id=${AGENCY}`]);
    expect(dead.broken).toEqual([]);
    for (const kind of [
      '/agencies/view/',
      '/projects/view/',
      '/documents/view/',
      '/agencies/in/',
      '/glossary/',
    ])
      expect([...dead.seen].filter((path) => path.startsWith(kind)).length, kind).toBeGreaterThan(0);
  }, 120_000);

  it.each(['', '/en'])('are complete without script: home and agencies %s', async (language) => {
    const { page, problems } = await visit(`${language}/`, { javaScriptEnabled: false });
    const [all] = await whole.query<{ n: number }>('SELECT count(*)::INTEGER AS n FROM indicators');
    expect(await page.locator('.totals').innerText()).toContain(all?.n.toLocaleString('en'));
    for (const [id, bars] of [
      ['budgets', 31],
      ['types', 31],
      ['numeric', 9],
    ] as const)
      expect(await page.locator(`#${id} .group-bar`).count()).toBe(bars);
    await page.goto(`${site.server.url}${language}/agencies/view/?id=${AGENCY}`);
    expect(await page.locator('noscript p').innerText()).toMatch(/脚本|script/);
    await page.goto(`${site.server.url}${language}/agencies/`);
    await page.locator('main a[href*="/in/52"]').click();
    await page.locator(`main a[href*="${AGENCY}"]`).click();
    expect(await page.locator('.chart-figure').count()).toBe(3);
    expect(problems).toEqual([]);
  });

  it('draw an agency by script as its table has it, like the page made at build', async () => {
    const { page, problems, requests } = await visit(`/agencies/view/?id=${AGENCY}`);
    await shownRecord(page);
    const [row] = await whole.query<{ projects: number; indicators: number; numbers: number }>(
      `SELECT count(DISTINCT project_id)::INTEGER AS projects, count(*)::INTEGER AS indicators,
         (count(*) FILTER (WHERE kind = 'quantity'))::INTEGER AS numbers
       FROM facts WHERE agency_id = '${AGENCY}'`,
    );
    const figures = await page.locator('.figures dd').allInnerTexts();
    expect(figures[0]).toBe(String(row?.projects));
    expect(figures[2]).toBe(String(row?.indicators));
    expect(await page.locator('.figures dd').nth(3).getAttribute('title')).toBe(
      `${row?.numbers} / ${row?.indicators}`,
    );
    expect(requests.filter((url) => /\.wasm|\.parquet/.test(url)).length).toBe(1);
    const script = await page.locator('large-record article').innerText();
    await page.goto(`${site.server.url}/agencies/${AGENCY}/`);
    expect(await page.locator('article').innerText()).toBe(script);
    expect(problems).toEqual([]);
  });

  it('say of an unknown id that there is none, and of a lost connection that it can be tried again', async () => {
    const { page } = await visit('/en/projects/view/?id=nobody-2024-00001');
    await shownRecord(page);
    expect(await page.locator('h1').innerText()).toBe('No such project in the data');
    const lost = await visit(`/agencies/view/?id=${AGENCY}`, {
      before: (empty) => empty.route('**/*.parquet', (route) => route.abort()),
    });
    await lost.page.locator('large-record button').waitFor();
    await lost.page.unroute('**/*.parquet');
    await lost.page.locator('large-record button').press('Enter');
    await lost.page.locator('.figures').waitFor();
  });

  it('show every indicator of a project as printed and as read, found from the table of explore by keyboard', async () => {
    const { page } = await visit('/explore/');
    await page.locator('explore-table tbody a').first().focus();
    await page.keyboard.press('Enter');
    await shownRecord(page);
    const id = new URL(page.url()).searchParams.get('id');
    const rows = await whole.query<{ name: string; value_raw: string | null }>(
      `SELECT name, value_raw FROM indicators WHERE project_id = '${id}' ORDER BY seq`,
    );
    const cells = (selector: string) => page.locator(`.indicator-table ${selector}`).allInnerTexts();
    expect((await cells('.main')).length).toBe(rows.length);
    for (const [index, text] of (await cells('.main')).entries()) expect(text).toContain(rows[index]?.name);
    expect(await page.locator('tr:target').count()).toBe(1);
    await page.locator('.facts a').press('Enter');
    await shownRecord(page);
    expect(await page.locator('main').innerText()).toContain('没有原文可以逐行对照');
  });

  it.each(['light', 'dark'] as const)(
    'leave axe nothing to say in %s, at 360 pixels too',
    async (colorScheme) => {
      const [project] = await whole.query<{ id: string }>(
        `SELECT project_id AS id FROM projects WHERE agency_id = '${AGENCY}' ORDER BY id`,
      );
      const language = colorScheme === 'light' ? '' : '/en';
      const { page } = await visit(`${language}/`, { colorScheme, viewport: { width: 360, height: 800 } });
      for (const path of [
        ...['/', '/agencies/', '/agencies/in/520000/', `/agencies/view/?id=${AGENCY}`],
        `/projects/view/?id=${project?.id}`,
        `/documents/view/?id=${documentOfProject(project?.id ?? '')}`,
      ]) {
        await page.goto(`${site.server.url}${language}${path}`);
        if (path.includes('/view/')) await shownRecord(page);
        await openDetails(page);
        expect(await axeFindings(page), path).toEqual([]);
        expect(await overhang(page), path).toBe(0);
      }
    },
  );
});

describe('what can be taken from a large set', () => {
  it('is exactly what a chart shows, as CSV and picture, without a frame', async () => {
    const { page } = await visit('/');
    await page.locator('#numeric .chart-menu summary').press('Enter');
    const button = page.locator('#numeric [data-save=csv]');
    await expect.poll(() => button.innerText()).toBe('CSV（9 行）');
    const csv = (await saved(page, '#numeric [data-save=csv]')).toString('utf8');
    expect(csv.trimEnd().split('\r\n').length).toBe(10);
    expect(csv).toMatch(/^\ufeffTYPE,QUANTITIES,INDICATORS\r\n/i);
    const svg = (await saved(page, '#numeric [data-save=svg]')).toString('utf8');
    expect(svg).toContain('来源：合成数据');
    expect(svg).not.toContain('var(--');
    expect((await saved(page, '#numeric [data-save=png]')).subarray(1, 4).toString()).toBe('PNG');
    expect(await page.locator('#numeric .chart-embed').count()).toBe(0);
    await page.locator('#numeric [data-cite]').press('Enter');
    expect(await page.locator('#cite-dialog').innerText()).toContain('的指标值是数值');
  });

  it('is every row of a choice', async () => {
    const { page } = await visit('/explore/');
    await tick(page, 'place', '520000');
    await drawn(page, 'place=520000');
    const rows = await whole.query<{ indicator_id: string }>(
      "SELECT indicator_id FROM facts WHERE province_code = '520000' ORDER BY indicator_id",
    );
    const button = page.locator('explore-download button');
    expect(await button.innerText()).toContain(`${rows.length}`);
    const csv = (await saved(page, 'explore-download button')).toString('utf8');
    const ids = csv.match(/synthetic-52-[0-9-]+-i\d+/g);
    expect(new Set(ids)).toEqual(new Set(rows.map(({ indicator_id }) => indicator_id)));
  });
});

async function saved(page: Page, selector: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(selector).press('Enter')]);
  return buffer(await file.createReadStream());
}

/** Every page that links lead to, and those that lead nowhere. What a script draws is drawn here by the same functions. */
async function crawl(starts: readonly string[]) {
  const seen = new Set<string>(starts);
  const queue = [...starts];
  const broken: string[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const links = await linksOf(path);
    if (links === null) broken.push(path);
    for (const link of links ?? []) {
      const { pathname, search, origin } = new URL(link, `${site.server.url}${path}`);
      // What explore is asked for makes no other page of it.
      const next = pathname.endsWith('/explore/') ? pathname : pathname + search;
      if (origin !== site.server.url || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return { seen, broken };
}

/** The links of a page; null where there is none. */
async function linksOf(path: string): Promise<string[] | null> {
  const response = await fetch(`${site.server.url}${path}`);
  if (!response.ok) return null;
  if (!response.headers.get('content-type')?.includes('text/html')) return [];
  const { document } = parseHTML(await response.text());
  const own = [...document.querySelectorAll('a[href], link[href]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const [, section] = path.match(/\/(agencies|projects|documents)\/view\/\?/) ?? [];
  if (section === undefined) return own;
  const article = await drawnRecord(
    section,
    path,
    document.querySelector('large-record')?.getAttribute('data-prerendered') ?? '',
  );
  return (
    article && [...own, ...[...article.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')]
  );
}

async function drawnRecord(section: string, path: string, prerendered: string): Promise<HTMLElement | null> {
  const id = new URL(path, site.server.url).searchParams.get('id') ?? '';
  const lang: Language = path.startsWith('/en/') ? 'en' : 'zh';
  const context: RecordContext = {
    ...{ document: parseHTML('<html></html>').document, lang, base: '/', source: '', isGenerated: true },
    ...{ release: { version: '0', date: '' }, prerendered: new Set(prerendered.split(' ')) },
  };
  if (section === 'agencies') {
    const rows = await recordRows<AgencyProject>(agencyFile(id));
    return rows && agencyView(rows, context).article;
  }
  const rows = await recordRows<DocumentIndicator>(
    documentFile(section === 'documents' ? id : documentOfProject(id)),
  );
  if (!rows) return null;
  return (
    (section === 'documents' ? documentView(rows, context) : projectView(rows, id, context))?.article ?? null
  );
}

async function recordRows<Row extends object>(file: string | null): Promise<Row[] | null> {
  if (file === null) return null;
  const bytes = await readFile(join(site.set.folder, file)).catch(() => null);
  if (!bytes) return null;
  return readRecord<Row>(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
}
