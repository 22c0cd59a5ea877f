import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { measureRowId } from '../../src/model/measure-row-id.ts';
import { ask } from '../../src/query/ask.ts';
import { allMeasures } from '../../src/query/measures.ts';
import { openDataset } from '../../src/query/node.ts';
import { sql } from '../../src/query/sql.ts';
import { DIST, readPage } from './built-site.ts';
import { axeFindings, gzipWeight, overhang, type Visit, visitor } from './visit.ts';

interface Member {
  measure_id: string;
  indicator_id: string;
  derived: boolean;
  lane: string;
}

const db = await openDataset(`${DIST}/data`, {
  tables: ['measures', 'measure_rows', 'indicators', 'projects', 'documents', 'agencies', 'themes'],
});
const measures = await allMeasures(db);
const members = await ask<Member>(db, sql`SELECT measure_id, indicator_id, derived, lane FROM measure_rows`);
db.close();

const membersOf = (id: string) => members.filter(({ measure_id }) => measure_id === id);
const NOT_COMPARED = ['U8', 'U9', 'R5', 'R12', 'V7', 'V8'];

describe('as built', () => {
  test('the sets that must not be compared are those of the data', () => {
    expect(measures.filter(({ comparable }) => !comparable).map(({ code }) => code)).toEqual(NOT_COMPARED);
  });

  describe.each(measures)('$code $measure_id', ({ measure_id, comparable }) => {
    const own = membersOf(measure_id);
    const drawn = own.filter(({ lane }) => lane === 'number').length;
    const pages = LANGUAGES.map((lang) => readPage(`${lang === 'zh' ? '' : '/en'}/measures/${measure_id}/`));

    test('counts the rows that the measure took, and shows each of them', () => {
      const [zh, en] = pages as [string, string];
      expect(zh).toContain(`共 ${own.length} 行，${comparable ? `画在轴上 ${drawn} 行` : '都没有画在轴上'}`);
      expect(en).toContain(
        comparable ? `${drawn} of ${own.length} rows stand on` : `${own.length} rows, none`,
      );
      for (const page of pages) {
        const rows = [...page.matchAll(/<tr id="[^"]+" data-row="([^"]+)"/g)].map(([, id]) => id);
        expect(rows.sort()).toEqual(own.map(measureRowId).sort());
      }
    });

    test(comparable ? 'draws them on one axis' : 'draws no axis, and says why', () => {
      for (const page of pages) {
        expect(page.includes('class="chart chart-measure"')).toBe(comparable);
        expect(page.includes('class="not-compared"')).toBe(!comparable);
      }
    });
  });
});

describe('the reader leaves a row out', () => {
  const visit = visitor();
  const path = '/measures/unit-cost-training-per-person/';
  const row = 'nankai-court-2023-01-i17';
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(path, { viewport: { width: 360, height: 740 } });
  });
  afterAll(() => opened.page.context().close());

  const title = () => opened.page.locator('.chart-title').innerText();
  const box = () => opened.page.locator(`input[value="${row}"]`);

  test('on a page within its budget, which does not scroll sideways', async () => {
    expect(await gzipWeight(opened)).toBeLessThanOrEqual(60_000);
    expect(opened.requests.length).toBeLessThanOrEqual(6);
    expect(await overhang(opened.page)).toBe(0);
  });

  test('by keyboard: chart, title, counts and address follow', async () => {
    expect(await title()).toContain('5,000');
    await box().focus();
    await opened.page.keyboard.press('Space');
    await expect.poll(title, { timeout: 10_000 }).not.toContain('5,000');
    const { page } = opened;
    expect(await page.locator('.chart-subtitle').innerText()).toContain(
      '共 5 行，画在轴上 4 行；另有读者略去 1 行',
    );
    expect(await page.locator('.drawing').innerText()).not.toContain('南开');
    expect(await page.locator('.leave-out-status').innerText()).toBe('已从 5 行中略去 1 行。');
    expect(await page.locator('.chart-sources a').count()).toBe(1);
    expect(new URL(page.url()).search).toBe(`?without=${row}`);
    expect(opened.requests.filter((url) => /wasm|worker/.test(url))).toEqual([]);
    expect(await overhang(page)).toBe(0);
  });

  test('in a way that axe has nothing against', async () => {
    expect(await axeFindings(opened.page)).toEqual([]);
  });

  test('and finds it again by going back', async () => {
    await opened.page.goBack();
    await expect.poll(title).toContain('5,000');
    expect(await box().isChecked()).toBe(true);
    await opened.page.goForward();
    await expect.poll(title).not.toContain('5,000');
  });

  test('and puts all back with one button', async () => {
    await opened.page.locator('.restore').click();
    await expect.poll(title).toContain('5,000');
    expect(new URL(opened.page.url()).search).toBe('');
    expect(opened.problems).toEqual([]);
  });

  test('by a link, which names what it does not know', async () => {
    await opened.page.goto(`${inject('baseUrl')}/en${path}?without=${row},gone`);
    await opened.page.locator('tr.left-out').waitFor();
    await expect.poll(title, { timeout: 10_000 }).not.toContain('5,000');
    expect(await box().isChecked()).toBe(false);
    expect(await opened.page.locator('.leave-out-unknown').innerText()).toContain('without=gone');
  });

  test('and without JavaScript meets the whole measure, without boxes that would do nothing', async () => {
    const { page } = await visit(`${path}?without=${row}`, { javaScriptEnabled: false });
    expect(await page.locator('.chart-title').innerText()).toContain('5,000');
    expect(await page.locator('svg.chart:visible').count()).toBe(1);
    expect(await page.locator('.measure-table tr[data-row]:visible').count()).toBe(5);
    expect(await page.locator('input[type=checkbox]:visible').count()).toBe(0);
  });
});
