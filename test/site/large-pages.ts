import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { documentOfProject } from '../../src/query/large/records.ts';
import type { NodeDatabase } from '../../src/query/node.ts';
import { drawn, tick } from './explore-visit.ts';
import { crawl } from './large-crawl.ts';
import type { LargeSite } from './large-site.ts';
import { axeFindings, openDetails, overhang, type visitor } from './visit.ts';

const AGENCY = 'synthetic-52-0001';
const shownRecord = (page: Page) => page.locator('large-record[data-shown]').waitFor();

/** What the tests of a large set share: its site, the same rows in a native engine, and a way to open a page. */
export interface LargeCase {
  site: () => LargeSite;
  whole: () => NodeDatabase;
  visit: ReturnType<typeof visitor>;
}

/** The tests of all pages of a large set but explore. In the file of explore's, since one build serves both. */
export function testLargePages({ site, whole, visit }: LargeCase): void {
  describe('the pages of a large set', () => {
    it('have no dead link, those that a script draws included', async () => {
      const dead = await crawl(site(), ['/', '/en/', `/agencies/view/?id=${AGENCY}`]);
      expect(dead.broken).toEqual([]);
      for (const kind of [
        '/agencies/view/',
        '/projects/view/',
        '/documents/view/',
        '/places/',
        '/documents/in/',
        '/findings/dq',
        '/glossary/',
        '/measures/unit-cost-',
        '/en/measures/',
        '/themes/legal-aid/',
      ])
        expect([...dead.seen].filter((path) => path.startsWith(kind)).length, kind).toBeGreaterThan(0);
    }, 120_000);

    it.each(['', '/en'])('are complete without script: home and agencies %s', async (language) => {
      const { page, problems } = await visit(`${language}/`, { javaScriptEnabled: false });
      const [all] = await whole().query<{ n: number }>('SELECT count(*)::INTEGER AS n FROM indicators');
      expect(await page.locator('.totals').innerText()).toContain(all?.n.toLocaleString('en'));
      for (const [id, bars] of [
        ['budgets', 31],
        ['types', 31],
        ['numeric', 9],
      ] as const)
        expect(await page.locator(`#${id} .group-bar`).count()).toBe(bars);
      expect(await page.locator('#satisfaction .group-strip').count()).toBeGreaterThan(8);
      await page.goto(`${site().server.url}${language}/agencies/view/?id=${AGENCY}`);
      expect(await page.locator('noscript p').innerText()).toMatch(/脚本|script/);
      await page.goto(`${site().server.url}${language}/agencies/`);
      await page.locator('main a[href*="/places/52"]').click();
      await page.locator(`main a[href*="${AGENCY}"]`).click();
      expect(await page.locator('.chart-figure').count()).toBe(4);
      expect(problems).toEqual([]);
    });

    it('draw an agency by script as its table has it, like the page made at build', async () => {
      const { page, problems, requests } = await visit(`/agencies/view/?id=${AGENCY}`);
      await shownRecord(page);
      const [row] = await whole().query<{ projects: number; indicators: number; numbers: number }>(
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
      await page.goto(`${site().server.url}/agencies/${AGENCY}/`);
      expect(await page.locator('article').innerText()).toBe(script);
      expect(problems).toEqual([]);
    });

    it('count the targets of a measure in their HTML, and lead to the rows of a province', async () => {
      const path = '/en/measures/volume-publicity-events/';
      const { page, problems, requests } = await visit(path);
      expect(requests.length).toBeLessThanOrEqual(6);
      expect(requests.filter((url) => /\.wasm|\.parquet|\.json/.test(url))).toEqual([]);
      const [all] = await whole().query<{ rows: number; there: number }>(
        `SELECT (count(*) FILTER (WHERE axis_unit = '次' AND denominator IS NULL))::INTEGER AS rows,
           (count(*) FILTER (WHERE province_code = '520000'))::INTEGER AS there
         FROM facts WHERE measure_id = 'volume-publicity-events'`,
      );
      const counts = await page.locator('#values-1 td:last-child').allTextContents();
      expect(counts.reduce((sum, count) => sum + Number(count.replaceAll(',', '')), 0)).toBe(all?.rows);
      await page.locator('#provinces-1 a[href*="place=520000"]').first().press('Enter');
      await drawn(page, 'place=520000&measure=volume-publicity-events');
      expect(await page.locator('.sentence').innerText()).toContain(`${all?.there} of 3,000`);
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
      const rows = await whole().query<{ name: string; value_raw: string | null }>(
        `SELECT name, value_raw FROM indicators WHERE project_id = '${id}' ORDER BY seq`,
      );
      const cells = (selector: string) => page.locator(`.indicator-table ${selector}`).allInnerTexts();
      expect((await cells('.main')).length).toBe(rows.length);
      for (const [index, text] of (await cells('.main')).entries()) expect(text).toContain(rows[index]?.name);
      expect(await page.locator('tr:target').count()).toBe(1);
      await page.locator('.facts a[href*="/documents/"]').press('Enter');
      await shownRecord(page);
      expect(await page.locator('main').innerText()).toContain('没有原文可以逐行对照');
    });

    it.each(['light', 'dark'] as const)(
      'leave axe nothing to say in %s, at 360 pixels too',
      async (colorScheme) => {
        const [project] = await whole().query<{ id: string }>(
          `SELECT project_id AS id FROM projects WHERE agency_id = '${AGENCY}' ORDER BY id`,
        );
        const language = colorScheme === 'light' ? '' : '/en';
        const { page } = await visit(`${language}/`, { colorScheme, viewport: { width: 360, height: 800 } });
        for (const path of [
          ...[
            '/',
            '/agencies/',
            '/places/520000/',
            '/findings/dq26/',
            '/documents/',
            `/agencies/view/?id=${AGENCY}`,
          ],
          `/projects/view/?id=${project?.id}`,
          `/documents/view/?id=${documentOfProject(project?.id ?? '')}`,
          ...['/measures/', '/measures/volume-publicity-events/', '/themes/', '/themes/legal-aid/'],
        ]) {
          await page.goto(`${site().server.url}${language}${path}`);
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
      const rows = await whole().query<{ indicator_id: string }>(
        "SELECT indicator_id FROM facts WHERE province_code = '520000' ORDER BY indicator_id",
      );
      const button = page.locator('explore-download button');
      expect(await button.innerText()).toContain(`${rows.length}`);
      const csv = (await saved(page, 'explore-download button')).toString('utf8');
      const ids = csv.match(/synthetic-52-[0-9-]+-i\d+/g);
      expect(new Set(ids)).toEqual(new Set(rows.map(({ indicator_id }) => indicator_id)));
    });
  });
}

async function saved(page: Page, selector: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(selector).press('Enter')]);
  return buffer(await file.createReadStream());
}
