import { describe, expect, test } from 'vitest';
import { BOMBS, REFUSED, REFUSED_BY_BENCH } from './hostile-statements.ts';
import { answered, askEngine, cells, run, said } from './sql-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();

/** The page with its engine open, and the requests from then on. */
async function openBench() {
  const opened = await visit('/sql/?sql=SELECT+1');
  await answered(opened.page);
  const before = opened.requests.length;
  // A browser may ask for the icon again whenever the address changes.
  const isIcon = (url: string) => url.endsWith('/favicon.svg');
  return { ...opened, requestsSince: () => opened.requests.slice(before).filter((url) => !isIcon(url)) };
}

describe('what a reader writes', () => {
  test('reaches nothing, changes no setting, and says why', async () => {
    const { page, problems, requestsSince } = await openBench();
    for (const sql of [...REFUSED, ...REFUSED_BY_BENCH]) {
      await run(page, sql);
      const { sentence, error } = await said(page);
      expect(sentence, sql).toBe('');
      expect(error, sql).not.toBe('');
    }
    expect(requestsSince()).toEqual([]);
    expect(problems).toEqual([]);
    await run(page, 'SELECT count(*) FROM projects');
    expect(await cells(page)).toEqual([['79']]);
  });

  test('is refused by the engine too, where the page is got round', async () => {
    const { page, requestsSince } = await openBench();
    for (const sql of REFUSED) expect(await askEngine(page, sql), sql).toMatch(/^refused: /u);
    for (const sql of REFUSED_BY_BENCH) await askEngine(page, sql);
    expect(requestsSince()).toEqual([]);
  });

  test('finds the engine locked, its files gone, and a worker without network', async () => {
    const { page, requestsSince } = await openBench();
    const settings = await askEngine(
      page,
      `SELECT name, value FROM duckdb_settings()
        WHERE name IN ('enable_external_access', 'lock_configuration') ORDER BY name`,
    );
    expect(settings).toMatchObject({
      rows: [
        ['enable_external_access', 'false'],
        ['lock_configuration', 'true'],
      ],
    });
    const [worker] = page.workers();
    const reach = (attempt: string) =>
      worker?.evaluate(
        `(async () => { try { await (${attempt}); return 'reached'; } catch { return 'refused'; } })()`,
      );
    expect(await reach("fetch('/favicon.svg')")).toBe('refused');
    expect(await reach("new XMLHttpRequest().open('GET', '/favicon.svg')")).toBe('refused');
    expect(await reach("new WebSocket('ws://example.org')")).toBe('refused');
    expect(await reach("importScripts('/favicon.svg')")).toBe('refused');
    expect(await reach("indexedDB.open('x')")).toBe('refused');
    expect(await worker?.evaluate("delete self.fetch || self.fetch === undefined || 'sealed'")).toBe(
      'sealed',
    );
    expect(requestsSince()).toEqual([]);
  });

  test('cannot take all the memory, and the bench works on', async () => {
    const { page, problems } = await openBench();
    for (const sql of BOMBS) {
      await run(page, sql);
      expect((await said(page)).error, sql).not.toBe('');
      await run(page, 'SELECT count(*) FROM projects');
      expect(await cells(page), sql).toEqual([['79']]);
    }
    expect(problems).toEqual([]);
  });
});

test('a statement without end is stopped, and the next one runs', async () => {
  const { page } = await openBench();
  await page.locator('textarea').fill('SELECT count(*) FROM range(10000000) a, range(10000000) b');
  await page.keyboard.press('Control+Enter');
  await page.locator('.sql-progress', { hasText: '正在运行' }).waitFor();
  await page.locator('.stop').click();
  expect(await page.locator('.sql-note').innerText()).toContain('已停止');
  expect(await page.evaluate('document.activeElement.className')).toBe('run');
  await run(page, 'SELECT 42 AS a');
  expect(await cells(page)).toEqual([['42']]);
});

test('a new statement ends the one before it', async () => {
  const { page } = await openBench();
  await page.locator('textarea').fill('SELECT count(*) FROM range(10000000) a, range(10000000) b');
  await page.keyboard.press('Control+Enter');
  await page.locator('.stop').waitFor();
  await run(page, 'SELECT 43 AS a');
  expect(await cells(page)).toEqual([['43']]);
});

test('DROP and INSERT change the copy alone, until it is restored', async () => {
  const { page } = await openBench();
  await run(page, 'DROP TABLE themes');
  expect((await said(page)).sentence).toContain('只在您的这份副本里');
  await run(page, "INSERT INTO measures (measure_id) VALUES ('mine')");
  expect((await said(page)).sentence).toContain('涉及 1 行');
  await run(page, 'SELECT count(*) FROM themes');
  expect((await said(page)).error).toContain('themes');
  await page.locator('.restore').click();
  await page.locator('.sql-note', { hasText: '已恢复原样' }).waitFor();
  await run(
    page,
    "SELECT (SELECT count(*) FROM themes), (SELECT count(*) FROM measures WHERE measure_id = 'mine')",
  );
  expect(await cells(page)).toEqual([['16', '0']]);
});
