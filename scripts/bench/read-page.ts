import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../find-browser.ts';
import { htmlPage } from '../make-fixtures/html-page.ts';
import { FIXTURE_DOCUMENTS, fixtureBlocks } from '../make-fixtures/tables.ts';
import { startServer } from '../static-server.ts';
import { longestTask, TASK_CATEGORIES } from './longest-task.ts';
import { withRange } from './statistics.ts';

const ROOT = fileURLToPath(new URL('../../dist', import.meta.url));
const RUNS = 3;
/** The published tables so many times over make a hundred pages and more. */
const TIMES = 2;

/** What the page was kept from answering by, in one reading. Milliseconds. */
interface Reading {
  seconds: number;
  pages: number;
  longest: number;
  /** The same without what other programs took of the processor meanwhile. */
  longestOwn: number;
}

/** Measures `/read/` of the built site with a long PDF; gives lines of a Markdown table: what, median and range, runs. */
export async function benchReadPage(): Promise<string[]> {
  if (!existsSync(ROOT)) throw new Error('dist/ is missing: `npm run build` makes it.');
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser found: `node scripts/ensure-browser.ts` says what to install.');
  const server = await startServer({ root: ROOT });
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-bench-'));
  try {
    const pdf = join(folder, 'long.pdf');
    await writeLongPdf(browser, pdf);
    const readings: Reading[] = [];
    for (let run = 0; run < RUNS; run++) readings.push(await readOnce(browser, `${server.url}/read/`, pdf));
    const pages = readings[0]?.pages ?? 0;
    return [
      row(`/read/, PDF of ${pages} pages to result, s`, withRange(readings.map(({ seconds }) => seconds))),
      row(
        '/read/, the same, longest task of the page (aim ≤ 100), ms',
        withRange(
          readings.map(({ longest }) => longest),
          0,
        ),
      ),
      row(
        '/read/, the same, longest task, its time on the processor, ms',
        withRange(
          readings.map(({ longestOwn }) => longestOwn),
          0,
        ),
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}

const row = (what: string, value: string): string => `| ${what} | ${value} | ${RUNS} |`;

async function writeLongPdf(browser: Browser, path: string): Promise<void> {
  const documents = await Promise.all(FIXTURE_DOCUMENTS.map(fixtureBlocks));
  const blocks = Array.from({ length: TIMES }, () => documents.flat()).flat();
  const page = await browser.newPage();
  await page.setContent(htmlPage(blocks, { borders: true, landscape: true }));
  await page.pdf({ path, preferCSSPageSize: true, tagged: false });
  await page.close();
}

/** From the choice of the file until charts stand under the result; tasks under 50 ms are not told by browsers. */
async function readOnce(browser: Browser, url: string, pdf: string): Promise<Reading> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(`
    window.longest = 0;
    window.pages = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      const counts = document.querySelector('.read-state')?.textContent.match(/\\d[\\d,]*/g) ?? [];
      if (counts.length === 2) window.pages = Math.max(window.pages, Number(counts[1].replace(',', '')));
    }).observe(document.querySelector('.read-files'), { subtree: true, childList: true, characterData: true });`);
  await browser.startTracing(page, { categories: TASK_CATEGORIES });
  const begin = performance.now();
  // By its path: bytes would be unpacked by the page itself.
  await page.locator('input[type=file]').setInputFiles(pdf);
  await page.locator('#compare-numeric svg').nth(1).waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - begin) / 1000;
  await page.waitForTimeout(500);
  const { longest, pages } = (await page.evaluate('({ longest, pages })')) as Pick<
    Reading,
    'longest' | 'pages'
  >;
  const longestOwn = longestTask(await browser.stopTracing());
  await context.close();
  return { seconds, longest, longestOwn, pages };
}

if (import.meta.main) console.log((await benchReadPage()).join('\n'));
