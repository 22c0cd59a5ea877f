import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { launchFlags } from '../../find-browser.ts';
import { watch } from './in-page.ts';
import type { BenchPage } from './pages.ts';

/** A line that all requests of a page share: milliseconds before each answer, then so many Mbit/s. */
export interface Line {
  ms: number;
  mbit: number;
}

/** One opening of a page. Milliseconds; bytes as they were sent, packed where the server packs. */
export interface Visit {
  painted: number;
  /** Until both charts stood, and what had been sent by then. */
  charts: number;
  bytes: number;
  requests: number;
  /** The first choice, with all that it loads; null where none was made. */
  first: number | null;
  firstBytes: number;
  firstRequests: number;
  /** What the first choice read of rows: parts of Parquet files, and of the cells and blocks that our page has in their place. */
  parquetBytes: number;
  /** The choices after it. */
  clicks: number[];
  clickBytes: number;
}

interface Sent {
  path: string;
  bytes: number;
}

interface Server {
  url: string;
  log: Sent[];
  close: () => void;
}

type StartServer = (options: {
  root: string;
  mounts: Record<string, string>;
  line: Line | null;
}) => Promise<Server>;

/** The server of the other pages, for ours too: packs text, answers ranges, counts every byte. */
export async function loadServer(folder: string): Promise<StartServer> {
  const url = pathToFileURL(join(folder, 'scripts/server.mjs')).href;
  return ((await import(url)) as { startServer: StartServer }).startServer;
}

export interface VisitOptions {
  startServer: StartServer;
  executablePath: string;
  line: Line | null;
  /** Provinces to choose, one after the other. */
  values: readonly string[];
}

const LOADS_WITHIN_MS = 90_000;
const VIEWPORT = { width: 1280, height: 1600 };

/** Opens a page in a browser of its own, with nothing kept, and makes the choices. Throws where a chart never comes. */
export async function visit(
  page: BenchPage,
  { startServer, executablePath, line, values }: VisitOptions,
): Promise<Visit> {
  const server = await startServer({ root: page.root, mounts: page.mounts, line });
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  try {
    const tab = await browser.newPage({ viewport: VIEWPORT });
    await tab.addInitScript(watch, page.charts);
    await tab.goto(server.url + page.path, { waitUntil: 'commit' });
    const drawn = await untilDrawn(tab);
    if (drawn === null) throw new Error(`${page.name} ${page.size}: the charts never came`);
    const opened = { ...drawn, ...sum(server.log) };
    // What a page fetches ahead, while nobody asks, is its own affair.
    await tab.waitForTimeout(line ? 0 : SETTLE_MS);
    return { ...opened, ...(await makeChoices(tab, page, values, server.log)) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Asked again and again from here: waiting in the page needs `eval`. */
async function untilDrawn(tab: Page): Promise<{ painted: number; charts: number } | null> {
  for (const end = Date.now() + LOADS_WITHIN_MS; Date.now() < end; await tab.waitForTimeout(POLL_MS)) {
    const { painted = null, drawn = null } = ((await tab.evaluate(
      'window.benchWatch && { painted: benchWatch.painted, drawn: benchWatch.drawn }',
    )) ?? {}) as Record<string, number | null>;
    if (painted !== null && drawn !== null) return { painted, charts: drawn };
  }
  return null;
}

const POLL_MS = 50;
const SETTLE_MS = 800;
const PAUSE_MS = 120;

async function makeChoices(tab: Page, page: BenchPage, values: readonly string[], log: Sent[]) {
  if (page.start && values.length > 0) await tab.evaluate(`(${page.start})()`);
  const times: number[] = [];
  const sent: Sent[][] = [];
  for (const value of values) {
    if (page.before) await tab.evaluate(`(${page.before})(${JSON.stringify(value)})`);
    const from = log.length;
    const choose = `window.benchWatch.time(${page.set}, ${JSON.stringify(value)})`;
    const time = (await tab.evaluate(choose)) as number | null;
    if (time === null) throw new Error(`${page.name} ${page.size}: ${value} was never drawn`);
    await tab.waitForTimeout(PAUSE_MS);
    times.push(time);
    sent.push(log.slice(from));
  }
  const [first = [], ...later] = sent;
  return {
    first: times[0] ?? null,
    firstBytes: sum(first).bytes,
    firstRequests: first.length,
    parquetBytes: sum(first.filter(({ path }) => /\.(?:parquet|bin)$/u.test(path))).bytes,
    clicks: times.slice(1),
    clickBytes: sum(later.flat()).bytes,
  };
}

function sum(log: readonly Sent[]): { bytes: number; requests: number } {
  return { bytes: log.reduce((all, { bytes }) => all + bytes, 0), requests: log.length };
}
