import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../scripts/static-server.ts';
import { drawn, shown } from './explore-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();

/** A site that knows its name, stands in a folder, and says where misreadings are reported. */
const SITE = 'https://targets.example.org';
const BASE = '/open/';
/** The paths that the browser keeps. */
const KEPT = `caches.keys().then(async (names) => (await Promise.all(names.map(async (name) =>
  (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat())`;
const environment = {
  SITE_URL: SITE,
  BASE_PATH: BASE,
  REPORT_EMAIL: 'reports@example.org',
  // A site as it is published; the environment of a test would make one of development, which keeps nothing.
  NODE_ENV: 'production',
};

describe('a site that is published under a path', () => {
  const dist = mkdtempSync(join(tmpdir(), 'published-'));
  let pages: { file: string; html: string }[] = [];

  beforeAll(() => {
    execFileSync('npx', ['astro', 'build', '--outDir', dist], {
      env: { ...process.env, ...environment },
      stdio: 'pipe',
    });
    pages = globSync('**/*.html', { cwd: dist })
      .filter((file) => !file.startsWith('r/'))
      .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }));
  }, 300_000);
  afterAll(() => rmSync(dist, { recursive: true }));

  test('names its own address on every page, but not on the one that stands for none', () => {
    for (const { file, html } of pages) {
      if (/^(en\/)?embed\//.test(file)) continue;
      const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
      const own = file === '404.html' ? undefined : `${SITE}${BASE}${file.replace(/index\.html$/, '')}`;
      expect([file, canonical]).toEqual([file, own]);
    }
  });

  test('leads nowhere but under its path, to files that are there', () => {
    const astray = new Set<string>();
    for (const { file, html } of pages)
      for (const [, path = ''] of html.matchAll(/\s(?:href|src|data-index|data-root)="(\/[^"]*)"/g)) {
        const [inside = ''] = path.slice(BASE.length).split(/[?#]/);
        const target = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
        if (!path.startsWith(BASE) || !existsSync(join(dist, decodeURI(target))))
          astray.add(`${file}: ${path}`);
      }
    expect([...astray].slice(0, 10)).toEqual([]);
  });

  test('lists all its pages for search engines', () => {
    const listed = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)];
    const built = pages
      .map(({ file }) => file)
      .filter((file) => file !== '404.html' && !/^(en\/)?embed\//.test(file))
      .map((file) => `${SITE}${BASE}${file.replace(/index\.html$/, '')}`);
    expect(listed.map(([, address]) => address).toSorted()).toEqual(built.toSorted());
  });

  test('opens there without a connection what was seen there', async () => {
    const server = await startServer({ root: dist, base: BASE });
    const explore = new URL(`${BASE}explore/?type=cost`, server.url).href;
    const { page } = await visit(explore, { serviceWorkers: 'allow' });
    await drawn(page, 'type=cost');
    const before = await shown(page);
    const scope = 'navigator.serviceWorker.ready.then(({ scope }) => new URL(scope).pathname)';
    expect(await page.evaluate(scope)).toBe(BASE);
    const needed = [`${BASE}explore/`, `${BASE}explore-rows.json`];
    await expect.poll(() => page.evaluate(KEPT), { timeout: 20_000 }).toEqual(expect.arrayContaining(needed));
    // Once more with the worker at the helm: what was on its way when it took over is kept then too.
    await page.reload();
    await drawn(page, 'type=cost');
    await page.waitForLoadState('networkidle');
    await server.close();
    await page.goto(explore);
    await drawn(page, 'type=cost');
    expect(await shown(page)).toEqual(before);
    expect(await page.locator('.site-notice').innerText()).toContain('浏览器保存的页面');
  }, 120_000);

  test('takes reports by mail', () => {
    const html = readFileSync(join(dist, 'corrections/index.html'), 'utf8');
    expect(html).toContain(`href="mailto:${environment.REPORT_EMAIL}`);
  });
});
