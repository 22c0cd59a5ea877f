import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings, overhang, schemesOf, visitor } from './visit.ts';

const visit = visitor();
const INDEX = /\/data\/search\.json/u;
const MOST_BYTES = 120_000;

/** Opens the dialog by its key and types; waits until what is said is about that. */
async function search(page: Page, typed: string): Promise<void> {
  if (!(await page.locator('.search-dialog').isVisible())) await page.keyboard.press('/');
  await page.locator('#site-search').fill(typed);
  await page
    .locator('.search-status')
    .filter({ hasText: /[0-9找再][^…]*$/u })
    .waitFor();
}

/** What is found, kind by kind: the numbers in the headings. */
async function counts(page: Page): Promise<Record<string, string>> {
  const groups = page.locator('.search-hits section');
  return Object.fromEntries(
    await groups.evaluateAll((sections) =>
      sections.map((one) => [one.getAttribute('data-kind'), one.querySelector('h2 span')?.textContent]),
    ),
  );
}

describe.each(['/', '/en/projects/', '/documents/dazhu-justice-2024/'])('%s', (path) => {
  test('has one search, which loads nothing until somebody reaches for it', async () => {
    const { page, requests, problems } = await visit(path);
    await page.waitForTimeout(300);
    expect(await page.locator('button.search-open').count()).toBe(1);
    expect(requests.filter((url) => INDEX.test(url) || url.includes('search-dialog'))).toEqual([]);
    await page.keyboard.press('Control+k');
    await search(page, '满意度');
    expect(requests.filter((url) => INDEX.test(url))).toHaveLength(1);
    expect(problems).toEqual([]);
  });
});

test('the index is under 120 kB as it travels, at an address that changes with it', async () => {
  const { page } = await visit('/');
  const address = await page.locator('site-search').getAttribute('data-index');
  expect(address).toMatch(/^\/data\/search\.json\?[0-9a-f]{12}$/u);
  const response = await page.request.get(new URL(address ?? '', page.url()).href);
  expect(gzipSync(await response.body()).length).toBeLessThan(MOST_BYTES);
});

test('without script it leads to the page that can be searched', async () => {
  const { page } = await visit('/en/', { javaScriptEnabled: false });
  expect(await page.locator('a.search-open').getAttribute('href')).toBe('/en/explore/');
});

describe('what is found', () => {
  test('is grouped with counts and marked', async () => {
    const { page } = await visit('/');
    await search(page, '法律援助');
    const found = await counts(page);
    expect(Object.keys(found)).toEqual(['project', 'objective', 'indicator', 'line']);
    const sum = Object.values(found).reduce((all, count) => all + Number(count), 0);
    expect(await page.locator('.search-status').innerText()).toBe(`共 ${sum} 处`);
    const marks = await page.locator('.search-hits mark').allInnerTexts();
    expect(new Set(marks)).toEqual(new Set(['法律援助']));
  });

  test.each([
    [['≥95%', '>=95%', '不低于95%', '不少于９５％', '＞＝ 95%']],
    [['25万元', '25万', '250,000元', '２５万元']],
  ])('is the same for %j', async (spellings) => {
    const { page } = await visit('/');
    const found: unknown[] = [];
    for (const typed of spellings) {
      await search(page, typed);
      const groups = await counts(page);
      found.push(spellings[0] === '25万元' ? groups['project'] : groups['indicator']);
    }
    expect(new Set(found).size).toBe(1);
    expect(Number(found[0])).toBeGreaterThan(0);
  });

  test('shows its further hits when asked', async () => {
    const { page } = await visit('/');
    await search(page, '满意度');
    const lines = page.locator('[data-kind=line] li');
    const before = await lines.count();
    await page.locator('[data-more=line]').click();
    await lines.nth(before).waitFor();
    expect(await page.evaluate('document.activeElement.closest("section").dataset.kind')).toBe('line');
  });

  test.each([
    ['project', '/projects/'],
    ['objective', '#o'],
    ['indicator', '#i'],
    ['line', '#L'],
  ])('leads to its place: %s', async (kind, place) => {
    for (const home of ['/', '/en/']) {
      const { page, problems } = await visit(home);
      await search(page, '社区矫正');
      await page.locator(`[data-kind=${kind}] a`).first().click();
      await page.waitForURL((url) => url.href.includes(place) && url.pathname.startsWith(home));
      expect(await page.title()).not.toContain('404');
      const { hash } = new URL(page.url());
      if (hash !== '') expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
      expect(problems).toEqual([]);
    }
  });

  test('says so where it is too short, or nothing', async () => {
    const { page } = await visit('/');
    await search(page, '满');
    expect(await page.locator('.search-status').innerText()).toBe('再输入一个字。');
    await search(page, '<b>没有这样的词</b>');
    expect(await page.locator('.search-status').innerText()).toContain('“<b>没有这样的词</b>”');
    expect(await page.locator('.search-hits').innerText()).toBe('');
  });
});

describe('the keyboard alone', () => {
  test('opens, walks, follows and closes', async () => {
    const { page } = await visit('/agencies/');
    const focused = () => page.evaluate('document.activeElement.className || document.activeElement.id');
    await page.locator('button.search-open').focus();
    await page.keyboard.press('Enter');
    await page.locator('.search-dialog[open]').waitFor();
    await page.keyboard.type('调解');
    await page.locator('.search-hits a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.locator('.search-hits a').nth(1).getAttribute('href');
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('site-search');
    await page.keyboard.press('Escape');
    expect(await page.locator('.search-dialog').isVisible()).toBe(false);
    expect(await focused()).toBe('search-open');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.startsWith('/projects/'));
  });

  test('can write a slash where one writes', async () => {
    const { page } = await visit('/explore/');
    await page.locator('input[type=search]').first().focus();
    await page.keyboard.press('/');
    expect(await page.locator('input[type=search]').first().inputValue()).toBe('/');
    expect(await page.locator('.search-dialog').count()).toBe(0);
  });
});

test('an index that does not arrive is told, and fetched again', async () => {
  const { page } = await visit('/');
  await page.route(INDEX, (route) => route.abort());
  await page.keyboard.press('/');
  await page.locator('#site-search').fill('满意度');
  await page.locator('.search-status', { hasText: '没有取得' }).waitFor();
  await page.unroute(INDEX);
  // What was told stands until there is an answer: the answer itself is waited for.
  await page.locator('#site-search').fill('满意');
  await page.locator('.search-hits section[data-kind=indicator]').waitFor();
  expect(await page.locator('.search-status').innerText()).not.toContain('没有取得');
});

test.each(['/', '/en/'].flatMap((home) => schemesOf(home).map((scheme) => [home, scheme] as const)))(
  'axe finds nothing on %s in %s',
  async (home, colorScheme) => {
    const { page } = await visit(home, { colorScheme });
    await search(page, '满意度');
    expect(await axeFindings(page, 'dialog[open]')).toEqual([]);
  },
);

test.each([360, 390, 768, 1440])('nothing scrolls sideways at %i px', async (width) => {
  const { page } = await visit('/en/', { viewport: { width, height: 800 } });
  await search(page, '法律援助');
  expect(await overhang(page)).toBe(0);
  const wide =
    'document.querySelector(".search-hits").scrollWidth - document.querySelector(".search-hits").clientWidth';
  expect(await page.evaluate(wide)).toBe(0);
});
