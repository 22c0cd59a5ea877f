import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import type { ChartId } from '../../src/chart/catalog.ts';
import { ROW_COLUMNS } from '../../src/chart/chart-rows.ts';
import { drawn } from './explore-visit.ts';
import { axeFindings, overhang, schemesOf, visitor } from './visit.ts';

const visit = visitor();

/** Every figure of the site, one page of each kind. */
const FIGURES: readonly (readonly [path: string, ids: readonly string[]])[] = [
  ['/', ['budgets', 'types', 'numeric', 'satisfaction']],
  ['/agencies/dazhu-justice/', ['types', 'numeric']],
  ['/themes/peoples-mediation/', ['budgets']],
  ['/explore/', ['explore-budgets', 'explore-types', 'explore-targets']],
];
const PAGES = FIGURES.flatMap(([path, ids]) => [[path, ids] as const, [`/en${path}`, ids] as const]);

/** Opens the menu of a figure as the keyboard does. */
async function openMenu(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} .chart-menu summary`).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(`#${id} .chart-link`).inputValue(), { timeout: 10_000 }).not.toBe('');
}

/** Puts the focus on the one tab stop of a chart, and waits for what is said there. */
async function enterChart(page: Page, id: string): Promise<void> {
  await page.locator(`#${id} svg:visible [tabindex="0"]`).focus();
  await page.locator(`#${id} .chart-tip`).waitFor();
}

/** The file that a button of the open menu makes. */
async function saved(page: Page, id: string, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`#${id} [data-save=${format}]`).press('Enter'),
  ]);
  return { name: file.suggestedFilename(), bytes: await buffer(await file.createReadStream()) };
}

/** A page of another origin with an embed code in a column as wide as its path says; closed when the test ends. */
async function startNewspaper(code: string): Promise<string> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<div style="width:${request.url?.slice(1)}px">${code}</div>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const csvRows = (bytes: Buffer) =>
  bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');

/** How many rows the marks of the shown drawing stand for. */
const rowsDrawn = (page: Page, id: string) =>
  page
    .locator(`#${id} svg:visible [data-rows]`)
    .evaluateAll(
      (marks) => marks.flatMap((mark) => (mark.getAttribute('data-rows') ?? '').split(' ')).length,
    );

describe.each(PAGES)('every figure of %s', (path, ids) => {
  test('has finding, subtitle, sources, description, table and menu, and gives each of its rows', async () => {
    const { page, problems } = await visit(path);
    for (const id of ids) {
      const figure = page.locator(`#${id}`);
      for (const part of ['.chart-title', '.chart-subtitle', '.chart-note', '.chart-sources a'])
        expect((await figure.locator(part).first().innerText()).trim(), `${id} ${part}`).not.toBe('');
      expect((await figure.locator('.chart-description').textContent())?.length).toBeGreaterThan(20);
      await figure.locator('.chart-table summary').click();
      await figure.locator('.chart-table tbody tr').nth(1).waitFor();
      await openMenu(page, id);
      const { name, bytes } = await saved(page, id, 'csv');
      const [header = '', ...rows] = csvRows(bytes);
      const chart = (await figure.getAttribute('data-chart')) as ChartId;
      expect(name).toMatch(new RegExp(`^jixiao-\\d[\\d.]*-.*${chart}\\.csv$`));
      expect(header.split(',')).toEqual([...ROW_COLUMNS[chart]]);
      expect(rows).toHaveLength(await rowsDrawn(page, id));
      expect(await figure.locator('[data-save=csv]').innerText()).toContain(String(rows.length));
    }
    expect(problems).toEqual([]);
  });
});

test('the menu of a chart is worked by keyboard alone: link, embed, citation, and back', async () => {
  const { page } = await visit('/agencies/dazhu-justice/');
  await openMenu(page, 'numeric');
  const figure = page.locator('#numeric');
  const base = inject('baseUrl');
  expect(await figure.locator('.chart-link').inputValue()).toBe(`${base}/agencies/dazhu-justice/#numeric`);

  const code = figure.locator('.chart-embed');
  expect(await code.inputValue()).toContain(`src="${base}/embed/numeric/?agency=dazhu-justice"`);
  await figure.locator('[value=live]').focus();
  await page.keyboard.press('ArrowRight');
  expect(await code.inputValue()).toMatch(
    /src="[^"]+\/r\/\d+\.\d+\.\d+\/embed\/numeric\/\?agency=dazhu-justice"/,
  );

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await figure.locator('[data-copy=embed]').press('Enter');
  await expect.poll(() => figure.locator('[role=status]').innerText()).toBe('已复制');
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(await code.inputValue());

  await figure.locator('[data-cite]').press('Enter');
  const dialog = page.locator('#cite-dialog');
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain(await figure.locator('.chart-title').innerText());
  expect(await dialog.innerText()).toContain('/agencies/dazhu-justice/#numeric');
  await page.keyboard.press('Escape');
  expect(await figure.locator('[data-cite]').evaluate((button) => button === document.activeElement)).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  expect(await figure.locator('.chart-menu').getAttribute('open')).toBeNull();
  expect(await figure.locator('.chart-menu summary').evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
});

test.each([
  ['/', 'budgets'],
  ['/en/', 'types'],
  ['/agencies/dazhu-justice/', 'numeric'],
])(
  'the frame of the embed code on %s holds its chart %s at every width, without script',
  async (path, id) => {
    const { page } = await visit(path);
    await openMenu(page, id);
    const code = (await page.locator(`#${id} .chart-embed`).inputValue()).replace('loading="lazy"', '');
    const newspaper = await startNewspaper(code);
    const host = await page.context().newPage();
    for (const width of [340, 420, 620, 660, 860]) {
      await host.goto(`${newspaper}/${width}`);
      await host.frameLocator('iframe').locator('main').waitFor();
      const frame = host.frames()[1];
      if (!frame) throw new Error('the embed code holds no frame');
      await frame.waitForLoadState('load');
      // A frame is laid out to its width a moment after it is there.
      await expect
        .poll(() =>
          frame.evaluate('innerHeight / document.querySelector("main").getBoundingClientRect().bottom'),
        )
        .toSatisfy((room) => room >= 1 && room < 1.5, `${width}`);
    }
  },
);

test('where there is no clipboard, the text stands selected and the reader is told', async () => {
  const { page } = await visit('/');
  await page.evaluate('Object.defineProperty(navigator, "clipboard", { value: undefined })');
  await openMenu(page, 'budgets');
  await page.locator('#budgets [data-copy=link]').press('Enter');
  await expect.poll(() => page.locator('#budgets [role=status]').innerText()).toContain('Ctrl+C');
  expect(await page.evaluate('getSelection().toString()')).toMatch(/\/#budgets$/);
});

describe('a picture of a chart', () => {
  test.each([
    ['/', 390, 'dark'],
    ['/en/', 1440, 'light'],
  ] as const)(
    'of %s at %i px in %s is an SVG with its words and a PNG of twice its size',
    async (path, width, colorScheme) => {
      const { page } = await visit(path, { viewport: { width, height: 900 }, colorScheme });
      await openMenu(page, 'types');
      const svg = await saved(page, 'types', 'svg');
      const text = svg.bytes.toString('utf8');
      const size = await page.evaluate(
        `(() => { const picture = new DOMParser().parseFromString(${JSON.stringify(text)}, 'image/svg+xml').documentElement;
        return [picture.localName, Number(picture.getAttribute('width')), Number(picture.getAttribute('height'))]; })()`,
      );
      const [root, wide, high] = size as [string, number, number];
      expect(root).toBe('svg');
      expect(text.replaceAll(/<[^>]+>/g, '')).toContain(
        await page
          .locator('#types .chart-subtitle')
          .innerText()
          .then((said) => said.slice(0, 8)),
      );
      expect(text).toContain(`${inject('baseUrl')}${path}#types`);
      expect(text).toContain(path === '/' ? '来源' : 'Source');
      expect(text).toContain('#faf6ee');
      expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/href|var\(|url\((?!#)/);

      const png = await saved(page, 'types', 'png');
      expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
      expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([wide * 2, high * 2]);
      const colours = await page.evaluate(
        `(async () => { const image = new Image(); image.src = 'data:image/png;base64,${png.bytes.toString('base64')}'; await image.decode();
        const canvas = document.createElement('canvas'); canvas.width = image.width; canvas.height = image.height;
        const context = canvas.getContext('2d'); context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, image.width, image.height);
        const seen = new Map(); for (let i = 0; i < data.length; i += 4) { const hex = '#' + [0, 1, 2].map((at) => data[i + at].toString(16).padStart(2, '0')).join(''); seen.set(hex, (seen.get(hex) ?? 0) + 1); }
        return ['#faf6ee', '#1d4c7a', '#7b3c6a', '#211c16'].map((hex) => seen.get(hex) ?? 0); })()`,
      );
      // Paper, two types and ink are all there, in the light colours.
      for (const count of colours as number[]) expect(count).toBeGreaterThan(100);
    },
  );
});

describe('the points of a chart', () => {
  test('are reached by keyboard from one tab stop, say their words, and lead to their line', async () => {
    const { page } = await visit('/');
    const chart = page.locator('#budgets');
    expect(await chart.locator('svg:visible [tabindex="0"]').count()).toBe(1);
    await enterChart(page, 'budgets');
    const tip = chart.locator('.chart-tip');
    expect(await tip.innerText()).toMatch(
      /天津市司法局 2023（推定）\n[\d.]+\s万元（[\d,]+\s元）\n原文第 \d+ 行/,
    );
    await page.keyboard.press('Home');
    const seen = new Set<string | null>();
    for (let count = 0; count < 79; count++) {
      seen.add((await page.evaluate('document.activeElement.getAttribute("aria-label")')) as string);
      await page.keyboard.press('ArrowRight');
    }
    expect(seen.size).toBe(
      new Set(
        await chart
          .locator('svg:visible [data-rows]')
          .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label'))),
      ).size,
    );
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    const href = await tip.locator('a').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    expect(href).toMatch(/^\/documents\/[\w-]+\/#L\d+$/);
  });

  test('answer the pointer, stay while it goes to the link, and go with Escape', async () => {
    const { page } = await visit('/en/');
    const mark = page.locator('#budgets svg:visible .dots-named [data-rows]').last();
    await mark.hover();
    const tip = page.locator('#budgets .chart-tip');
    expect(await tip.locator('strong [lang=zh-CN]').innerText()).not.toBe('');
    await tip.locator('a').hover();
    await page.waitForTimeout(500);
    expect(await tip.count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
  });

  test('answer a finger, beside a dot too', async () => {
    const { page } = await visit('/', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 360, height: 740 },
    });
    const mark = page.locator('#satisfaction svg:visible .target-bound [data-rows]').first();
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) + 8);
    const tip = page.locator('#satisfaction .chart-tip');
    expect(await tip.innerText()).toContain('原文第');
    expect(await overhang(page)).toBe(0);
    const { x = 0, width = 0 } = (await tip.boundingBox()) ?? {};
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
  });

  test('that add rows up lead to these rows', async () => {
    const { page } = await visit('/');
    await page.locator('#types svg:visible [data-rows]').first().hover();
    expect(await page.locator('#types .chart-tip a').getAttribute('href')).toMatch(
      /^\/explore\/\?agency=[\w-]+&year=\d+&type=quantity$/,
    );
  });
});

describe.each(['zh', 'en'])('on /explore/ in %s', (lang) => {
  const path = lang === 'zh' ? '/explore/' : '/en/explore/';

  test('menu, table, sources and points are about what is drawn now', async () => {
    const search = 'agency=dazhu-justice&type=cost,quality';
    const { page } = await visit(`${path}?${search}`);
    await drawn(page, search);
    const figure = page.locator('#explore-targets');
    await openMenu(page, 'explore-targets');
    expect(await figure.locator('.chart-link').inputValue()).toContain(`${path}?${search}#explore-targets`);
    expect(await figure.locator('.chart-embed').inputValue()).toContain(
      '/embed/targets/?agency=dazhu-justice&amp;type=cost,quality&amp;view=',
    );
    const { bytes } = await saved(page, 'explore-targets', 'csv');
    const rows = csvRows(bytes).slice(1);
    expect(rows).toHaveLength(await rowsDrawn(page, 'explore-targets'));
    for (const row of rows) expect(row).toMatch(/,(cost|quality),dazhu-justice,/);
    expect(await figure.locator('.chart-sources a').count()).toBe(1);
    await figure.locator('.chart-table summary').click();
    await expect.poll(() => figure.locator('.chart-table .line-link a').count()).toBe(rows.length);
    await enterChart(page, 'explore-targets');
    expect(await figure.locator('.chart-tip a').first().getAttribute('href')).toContain(
      '/documents/dazhu-justice-2024/#L',
    );
  });
});

describe.each(
  PAGES.flatMap(([path, ids]) => schemesOf(path).map((colorScheme) => ({ path, ids, colorScheme }))),
)('with menus and a tip open in $colorScheme', ({ path, ids, colorScheme }) => {
  test(`axe finds nothing on ${path}, and nothing scrolls sideways at 360 px`, async () => {
    const { page } = await visit(path, { colorScheme, viewport: { width: 360, height: 800 } });
    for (const id of ids) await openMenu(page, id);
    await enterChart(page, ids[0] ?? '');
    expect(await axeFindings(page, ids.map((id) => `#${id}`).join())).toEqual([]);
    expect(await overhang(page)).toBe(0);
  });
});

test('without JavaScript there is no menu that would do nothing', async () => {
  const { page } = await visit('/', { javaScriptEnabled: false });
  expect(await page.locator('.chart-menu summary:visible').count()).toBe(0);
  expect(await page.locator('.chart-table summary:visible').count()).toBe(4);
});
