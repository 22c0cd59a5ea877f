import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';

/** A page as a visitor meets it, with what went over the wire and what the console said. */
export interface Visit {
  page: Page;
  requests: string[];
  problems: string[];
}

type VisitOptions = BrowserContextOptions & { before?: (page: Page) => Promise<unknown> };

/**
 * Connects a test file to the browser of its worker; the function it returns opens a page in a context of its own, of
 * the built site or of the one at `base`, by path or whole address. What a test opened is closed when it ends, so that no page of an earlier one goes on working beside it;
 * what a `beforeAll` opened stays. The page keeps nothing for offline, since what a service worker fetches passes by
 * `page.route`, unless `serviceWorkers: 'allow'` is given; `before` is run with the page while it is still empty.
 */
export function visitor(
  base = () => inject('baseUrl'),
): (path: string, options?: VisitOptions) => Promise<Visit> {
  let browser: Browser;
  let kept: readonly BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(ownBrowser());
  });
  beforeEach(() => {
    kept = browser.contexts();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((one) => (kept.includes(one) ? undefined : one.close())));
  });
  afterAll(() => browser.close());
  return async (path, { before, ...options } = {}) => {
    const context = await browser.newContext(options);
    if (options.serviceWorkers !== 'allow')
      await context.addInitScript('delete Navigator.prototype.serviceWorker');
    const page = await context.newPage();
    const visit: Visit = { page, requests: [], problems: [] };
    page.on('request', (request) => visit.requests.push(request.url()));
    page.on('requestfailed', (request) => visit.problems.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) visit.problems.push(`${response.status()}: ${response.url()}`);
    });
    page.on('pageerror', (error) => visit.problems.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) visit.problems.push(message.text());
    });
    await before?.(page);
    await page.goto(new URL(path, base()).href, { waitUntil: 'load' });
    return visit;
  };
}

/** The browser of this worker: which of them it is, Vitest says, counting from one. */
function ownBrowser(): string {
  const endpoints = inject('browserEndpoints');
  const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);
  const endpoint = endpoints[(worker - 1) % endpoints.length];
  if (endpoint === undefined) throw new Error('browserEndpoints: expected one at least, found none');
  return endpoint;
}

/** In which colour schemes axe is asked of a page: Chinese in light, English in dark; both in the full run. */
export function schemesOf(path: string): readonly ('light' | 'dark')[] {
  if (import.meta.env.MODE === 'full') return ['light', 'dark'];
  return path.startsWith('/en/') ? ['dark'] : ['light'];
}

/**
 * What axe finds on a page: one line for each rule that fails, with the first element. Sizes of targets (WCAG 2.2) too, which axe leaves out unless asked.
 * Of `part` alone (a selector; axe says so where nothing has it) in a test of what opens over a page whose rest every-page.test.ts asks for.
 */
export async function axeFindings(page: Page, part = 'html'): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Through the debugger, not a script element: the page's Content-Security-Policy stays as visitors have it.
  await page.evaluate(source);
  await page.evaluate(LAY_OUT_ALL);
  const violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] =
    await page.evaluate(
      `axe.run(${JSON.stringify(part)}, { rules: { 'target-size': { enabled: true } } }).then((result) => result.violations)`,
    );
  return violations.map(
    ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html} ${nodes[0]?.failureSummary}`,
  );
}

/** Parts out of sight have no layout until they come near: axe would see their contents outside of them. */
const LAY_OUT_ALL = `
  for (const each of document.querySelectorAll('*'))
    if (getComputedStyle(each).contentVisibility === 'auto') each.style.contentVisibility = 'visible';`;

/** Opens all that is folded, so that it is looked at too. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate("document.querySelectorAll('main details').forEach((each) => { each.open = true; })");
}

/** Bytes of HTML, CSS and JavaScript that a page needs, each as gzip sends it. */
export async function gzipWeight({ page, requests }: Visit): Promise<number> {
  const paths = requests.filter((url) => /(\/|\.html|\.css|\.js)$/.test(new URL(url).pathname));
  const sizes = await Promise.all(
    paths.map(async (url) => gzipSync(await (await page.request.get(url)).body()).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** How many pixels a page is wider than its window. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth') as Promise<number>;
}
