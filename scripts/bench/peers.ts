import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { quoteText } from '../../src/model/sql-text.ts';
import { findBrowser } from '../find-browser.ts';
import { type Line, loadServer, type Visit, type VisitOptions, visit } from './peers/measure.ts';
import { type BenchPage, pagesOf } from './peers/pages.ts';
import { goalTable, lineTable, type Measured, pageTable } from './peers/tables.ts';

/** What `npm run bench -- peers` is told. */
export interface PeersOptions {
  /** The folder of the other pages, built. */
  folder: string;
  /** `1M=<folder of our built site>`, each size as the other pages name it. */
  sites: readonly string[];
  /** How often each page of each size is opened. */
  runs: number;
}

/** So many choices at least are timed of each page and size, beside the first of each run. */
const CHOICES = 20;
const LINE: Line = { ms: 40, mbit: 20 };
const LINE_RUNS = 3;

/**
 * Explore beside pages made with other tools, on the same rows: one page after the other, round and round, so that what else the
 * machine does hits all alike. Gives Markdown: a table for each size, one over a slow line, and the goals as ratios.
 */
export async function* benchPeers({ folder, sites, runs }: PeersOptions): AsyncGenerator<string> {
  const peers = resolve(folder);
  if (folder === '' || !existsSync(join(peers, 'scripts/peers.mjs')))
    throw new RangeError('--peers: expected the folder of the other pages, with scripts/peers.mjs');
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser found: `node scripts/ensure-browser.ts` says what to install.');
  const options = { startServer: await loadServer(peers), executablePath };
  const slow: Measured[] = [];
  for (const [size, site] of sites.map(sizeAndSite)) {
    const pages = await pagesOf(peers, size, site);
    const provinces = await provincesOf(join(peers, 'data', size));
    const fast = await measureInTurn(pages, runs, (run) => ({
      ...{ ...options, line: null },
      values: valuesOf(run, 1 + Math.ceil(CHOICES / runs), provinces),
    }));
    yield* pageTable(size, fast);
    const line = await measureInTurn(
      pages.filter(({ kind }) => kind !== 'ours otherwise'),
      Math.min(LINE_RUNS, runs),
      () => ({ ...options, line: LINE, values: [] }),
    );
    slow.push(...line);
    yield* goalTable(fast, line);
  }
  yield* lineTable(LINE, slow);
}

/** Never one province twice in a row, and first one of those that our page lists. */
const valuesOf = (run: number, count: number, provinces: readonly string[]): string[] =>
  Array.from({ length: count }, (_, click) => provinces[(run + click) % provinces.length] ?? '');

function sizeAndSite(argument: string): [string, string] {
  const [size = '', site = ''] = argument.split('=');
  if (!existsSync(join(site, 'explore/index.html')))
    throw new RangeError(`--site: expected <size>=<folder of a built site>, found "${argument}"`);
  return [size, site];
}

/** A first opening of each page is not counted: then all files are read, and packed where they are. */
async function measureInTurn(
  pages: readonly BenchPage[],
  runs: number,
  optionsOf: (run: number) => VisitOptions,
): Promise<Measured[]> {
  const visits = new Map<BenchPage, (Visit | null)[]>(pages.map((page) => [page, []]));
  for (let run = -1; run < runs; run++) {
    for (const [page, all] of visits) {
      const options = optionsOf(Math.max(0, run));
      if (run >= 0) all.push(await visitOrTell(page, options));
      else if (!options.line) await visitOrTell(page, { ...options, values: [] });
    }
  }
  return [...visits].map(([page, all]) => ({ page, visits: all.filter((one) => one !== null) }));
}

/** A page that fails, fails in the table, and the others go on. */
async function visitOrTell(page: BenchPage, options: VisitOptions): Promise<Visit | null> {
  try {
    return await visit(page, options);
  } catch (error) {
    console.error(`${page.name} ${page.size}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** The provinces that both have, most indicators first: so our page lists the first dozen. */
async function provincesOf(data: string): Promise<string[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  const reader = await connection.runAndReadAll(
    `SELECT province FROM read_parquet(${quoteText(join(data, 'indicators.parquet'))})
     GROUP BY 1 ORDER BY count(*) DESC, 1`,
  );
  connection.closeSync();
  return reader.getRows().map(([province]) => province as string);
}
