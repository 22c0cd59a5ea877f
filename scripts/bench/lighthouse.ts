import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser, launchFlags } from '../find-browser.ts';
import { startServer } from '../static-server.ts';
import { median, withRange } from './statistics.ts';

const ROOT = fileURLToPath(new URL('../../dist', import.meta.url));
const RUNS = 5;
/** One page of each kind that shows a chart before anything is asked. */
const PAGES = [
  '/',
  '/agencies/dazhu-justice/',
  '/projects/tianjin-justice-2023-01/',
  '/measures/satisfaction-legal-aid-recipients/',
  '/compare/tianhe-justice/',
];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export const LIGHTHOUSE_HEADINGS = [
  '| page | performance | accessibility | best practices | SEO | blocking, ms | shift |',
  '| --- | --: | --: | --: | --: | --: | --: |',
];

/** What one run of Lighthouse says of a page: scores from 0 to 100, time in milliseconds, shift without a unit. */
interface Scores {
  categories: number[];
  blocking: number;
  shift: number;
}

/**
 * Lighthouse, as a phone on a slow line, over one page of each kind of the built site, each run in a browser of its own; gives
 * lines of a Markdown table: page, the four scores, total blocking time, layout shift, each a median, with the range of the
 * performance score and of the times.
 */
export async function benchLighthouse(): Promise<string[]> {
  if (!existsSync(ROOT)) throw new Error('dist/ is missing: `npm run build` makes it.');
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser found: `node scripts/ensure-browser.ts` says what to install.');
  const server = await startServer({ root: ROOT });
  try {
    const lines: string[] = [];
    for (const path of PAGES) {
      const runs: Scores[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await measure(server.url + path, executablePath));
      lines.push(row(path, runs));
    }
    return lines;
  } finally {
    await server.close();
  }
}

async function measure(url: string, executablePath: string): Promise<Scores> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...launchFlags, `--remote-debugging-port=${port}`],
  });
  try {
    const result = await lighthouse(url, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: [...CATEGORIES],
    });
    if (!result || result.lhr.runtimeError)
      throw new Error(`${url}: Lighthouse gave no result: ${result?.lhr.runtimeError?.message ?? 'nothing'}`);
    const { categories, audits } = result.lhr;
    return {
      categories: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
      blocking: audits['total-blocking-time']?.numericValue ?? Number.NaN,
      shift: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    };
  } finally {
    await browser.close();
  }
}

function row(path: string, runs: readonly Scores[]): string {
  const [performance, ...rest] = CATEGORIES.map((_, index) =>
    runs.map(({ categories }) => categories[index] ?? 0),
  );
  const cells = [
    path,
    withRange(performance ?? [], 0),
    ...rest.map((scores) => median(scores).toFixed(0)),
    withRange(
      runs.map(({ blocking }) => blocking),
      0,
    ),
    withRange(
      runs.map(({ shift }) => shift),
      3,
    ),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A port that nothing listens on: the debugger of the browser must be told one. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

if (import.meta.main) console.log((await benchLighthouse()).join('\n'));
