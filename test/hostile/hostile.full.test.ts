import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Parser, parseDocument } from 'htmlparser2';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, launchFlags } from '../../scripts/find-browser.ts';
import { type StaticServer, startServer } from '../../scripts/static-server.ts';
import { buildTree, copyTree } from '../project/copy-tree.ts';
import { HOSTILE, HOSTILE_AGENCY, HOSTILE_ID, hostileSource } from './hostile-document.ts';

/** A site with a hostile document beside the published ones, built as any is: by `npm run build`. */
const tree = mkdtempSync(join(tmpdir(), 'hostile-'));
const dist = join(tree, 'dist');
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  copyTree(tree);
  const folder = join(tree, 'data/sources', HOSTILE_ID);
  const { bytes, passport } = hostileSource();
  mkdirSync(folder);
  writeFileSync(join(folder, 'document.txt'), bytes);
  writeFileSync(join(folder, 'source.json'), JSON.stringify(passport));
  buildTree(tree, { SITE_URL: 'https://targets.example.org' });
  server = await startServer({ root: dist });
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: launchFlags });
}, 900_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(tree, { recursive: true, force: true });
}, 120_000);

const FIRST = `/projects/${HOSTILE_ID}-01/`;
const SECOND = `/projects/${HOSTILE_ID}-02/`;
/** What an address may say that no page of ours wrote. */
const ATTACK = encodeURIComponent(
  `"><img src=x onerror="hacked=1"><script>hacked=1</script>${'x'.repeat(300)}`,
);
const SELECT = encodeURIComponent(
  "SELECT name, description, value_raw, basis FROM indicators WHERE agency_id = 'jia-justice'",
);

/** Pages, what of the printed words each must show as it is printed, and what to wait for where a script draws. */
const PAGES: readonly [path: string, words: readonly string[], ready?: string][] = [
  ['/', []],
  ['/agencies/', [HOSTILE_AGENCY]],
  ['/agencies/jia-justice/', [HOSTILE_AGENCY, HOSTILE.unbroken]],
  [
    FIRST,
    [HOSTILE.script, HOSTILE.quotes, HOSTILE.command, HOSTILE.hyperlink, HOSTILE.cdata, HOSTILE.template],
  ],
  [FIRST, [HOSTILE.override, HOSTILE.isolate, HOSTILE.arabic, HOSTILE.long, HOSTILE.unbroken, HOSTILE.image]],
  [`/en${FIRST}`, [HOSTILE.script, HOSTILE.sql, HOSTILE.link, HOSTILE.at, HOSTILE.minus, HOSTILE.fullWidth]],
  [SECOND, [HOSTILE.unbroken, HOSTILE.long]],
  [`/en${SECOND}`, [HOSTILE.unbroken]],
  ['/projects/', [HOSTILE.script, HOSTILE.unbroken]],
  ['/documents/', [HOSTILE_AGENCY]],
  [`/documents/${HOSTILE_ID}/`, [HOSTILE.closing, HOSTILE.image, HOSTILE.command]],
  ['/en/findings/', []],
  ['/data/', []],
  [`/embed/targets/?agency=jia-justice`, [], 'html[data-state=chosen]'],
  [`/en/embed/budgets/?agency=jia-justice`, [], 'html[data-state=chosen]'],
  [`/embed/types/?agency=${ATTACK}&q=${ATTACK}`, [], 'html[data-state]'],
  [`/compare/?agency=jia-justice,dazhu-justice`, [HOSTILE_AGENCY]],
  [`/compare/?project=${HOSTILE_ID}-01,${HOSTILE_ID}-02`, []],
  [`/compare/?agency=${ATTACK}`, []],
  ['/explore/?agency=jia-justice', [HOSTILE.script]],
  [`/explore/?agency=${ATTACK}&q=${ATTACK}&type=${ATTACK}&sort=${ATTACK}&view=${ATTACK}&page=${ATTACK}`, []],
  [`/sql/?sql=${SELECT}`, []],
  [`/sql/?sql=${ATTACK}`, []],
];

/** What hostile words would have made in a page, had any of them been taken for more than words. */
const MADE = `[data-hacked], [onload], [onerror], [onmouseover], img[src="x"], a[href^="javascript:" i], style ~ svg[onload]`;

async function open(path: string): Promise<{ page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A chart alone names no icon, so the browser asks for one by itself.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      problems.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url) && /^https?:/.test(request.url())) problems.push(request.url());
  });
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  return { page, problems };
}

describe('in a browser, 390 pixels wide', { timeout: 60_000 }, () => {
  test.each(PAGES)('%s shows words as words', async (path, words, ready) => {
    const { page, problems } = await open(path);
    if (ready) await page.locator(ready).waitFor({ state: 'attached' });
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    expect(await page.locator(MADE).count()).toBe(0);
    const text = String(await page.evaluate('document.body.textContent'));
    for (const printed of words) expect(text.includes(printed), printed.slice(0, 60)).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  test('search finds hostile words and shows them', async () => {
    const { page, problems } = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('<script>hacked');
    await page.locator('dialog [role=option], dialog li a').first().waitFor();
    expect(await page.locator('dialog').first().innerText()).toContain('<script>hacked=1</script>');
    expect([await page.evaluate('typeof hacked'), await page.locator(MADE).count(), problems]).toEqual([
      'undefined',
      0,
      [],
    ]);
    await page.context().close();
  });

  test('words that turn direction turn nothing beside them', async () => {
    const { page } = await open(FIRST);
    // Where the characters after the first mark stand on the line: to the right, each after the other.
    const turned = await page.evaluate(`(() => {
      const isPrinted = (node) => node.data.includes('\\u202e') || node.data.includes('\\u2067');
      const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!isPrinted(node)) continue;
        const block = node.parentElement.closest('p, li, td, th, dd, dt, h1, h2, h3, div, figcaption');
        const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        let right = 0, top = 0, isAfter = false;
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          if (text === node) { isAfter = true; continue; }
          if (!isAfter || isPrinted(text)) continue;
          for (let at = 0; at < text.length; at += 1) {
            const range = new Range();
            range.setStart(text, at); range.setEnd(text, at + 1);
            const box = range.getBoundingClientRect();
            if (box.width === 0) continue;
            if (Math.abs(box.top - top) < 4 && box.left < right - 2) found.push(text.data);
            right = box.right; top = box.top;
          }
        }
      }
      return [...new Set(found)];
    })()`);
    expect(turned).toEqual([]);
    await page.context().close();
  });
});

describe('in files', () => {
  const read = (path: string) => readFileSync(join(dist, path), 'utf8');

  test('no CSV has a cell that a spreadsheet would run', () => {
    const files = globSync('**/*.csv', { cwd: dist });
    const running = files.flatMap((file) =>
      [
        ...read(file).matchAll(
          /(?:^|[,\n"])(["\s]*[=+\-@＝＋－＠](?:cmd|HYPERLINK|SUM|1\+cmd)[^\n,]{0,20})/gu,
        ),
      ].map(([, cell]) => `${file}: ${cell}`),
    );
    expect(running).toEqual([]);
    expect(read('data/indicators.plain.csv')).toContain(`'${HOSTILE.command}`);
  });

  test('no workbook has a formula, and the words are in it as they are printed', () => {
    const files = globSync('**/*.xlsx', { cwd: dist });
    for (const file of files) {
      const parts = unzipSync(readFileSync(join(dist, file)));
      for (const [name, bytes] of Object.entries(parts).filter(([part]) => part.includes('worksheets/sheet')))
        expect([file, name, /<f[\s>]/.test(Buffer.from(bytes).toString('utf8'))]).toEqual([
          file,
          name,
          false,
        ]);
    }
    const strings = Buffer.from(
      unzipSync(readFileSync(join(dist, 'data/indicators.xlsx')))['xl/sharedStrings.xml'] ?? [],
    ).toString('utf8');
    expect(strings.replaceAll('&apos;', "'")).toContain(HOSTILE.command);
  });

  test('JSON holds the words as they are printed, in downloads and in pages', () => {
    const indicators = JSON.parse(read('data/indicators.json')) as { name: string; project_id: string }[];
    const names = indicators
      .filter(({ project_id }) => project_id.startsWith(HOSTILE_ID))
      .map(({ name }) => name);
    for (const name of [HOSTILE.command, HOSTILE.cdata, HOSTILE.override, HOSTILE.long, HOSTILE.unbroken])
      expect(names).toContain(name);
    const blocks = [
      ...read(`${FIRST.slice(1)}index.html`).matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gsu,
      ),
    ];
    expect(blocks.length).toBeGreaterThan(0);
    for (const [, json = ''] of blocks) expect(() => JSON.parse(json)).not.toThrow();
    expect(blocks.map(([, json = '']) => JSON.stringify(JSON.parse(json))).join()).toContain(
      '<script>hacked=1</script>',
    );
  });

  test('no element of a page was made by printed words', () => {
    const pages = globSync('**/*.html', { cwd: dist });
    const made: string[] = [];
    for (const file of pages) {
      const parser = new Parser({
        onopentag: (name, attributes) => {
          const names = Object.keys(attributes).filter((each) => /^on|hacked/u.test(each));
          if (names.length > 0) made.push(`${file}: ${name} ${names}`);
        },
      });
      parser.end(read(file));
    }
    expect([pages.length > 400, made]).toEqual([true, []]);
  });

  test('feeds, site map and the list for programs are well-formed', () => {
    for (const file of ['releases.atom', 'sitemap.xml']) {
      const { children } = parseDocument(read(file), { xmlMode: true });
      expect([file, children.length > 0]).toEqual([file, true]);
    }
  });
});
