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
  /** Ids of the audits, other than of speed, that were not passed. */
  missed: string[];
}

/**
 * Lighthouse, as a phone on a slow line, over one page of each kind of the built site, or over `only` one; each run in a browser
 * of its own. Gives a line of a Markdown table as soon as a page has all its runs: page, the four scores, total blocking time,
 * layout shift, each a median, with the range of the performance score and of the times. What kept any of the other scores
 * from 100 is told on stderr.
 */
export async function* benchLighthouse(only?: string): AsyncGenerator<string> {
  if (!existsSync(ROOT)) throw new Error('dist/ is missing: `npm run build` makes it.');
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser found: `node scripts/ensure-browser.ts` says what to install.');
  const server = await startServer({ root: ROOT });
  try {
    for (const path of only ? [only] : PAGES) {
      const runs: Scores[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await measure(server.url + path, executablePath));
      yield row(path, runs);
      const missed = new Set(runs.flatMap((run) => run.missed));
      if (missed.size > 0) console.error(`${path}: not passed: ${[...missed].join(', ')}`);
    }
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
      missed: CATEGORIES.slice(1).flatMap((name) =>
        (categories[name]?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0)
          .map(({ id }) => id),
      ),
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
