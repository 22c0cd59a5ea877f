import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/components/sql/examples.ts';
import { LIMITS, PAGE_ROWS } from '../../src/components/sql/limits.ts';
import { TABLE_NAMES, TABLES } from '../../src/model/tables.ts';
import { type NodeDatabase, openDataset } from '../../src/query/node.ts';
import { statementToAddress } from '../../src/state/statement-url.ts';
import { answered, cells, run, said } from './sql-visit.ts';
import { axeFindings, gzipWeight, overhang, schemesOf, visitor } from './visit.ts';

const visit = visitor();
const PAGES = ['/sql/', '/en/sql/'];
const ENGINE = /engine\/|duckdb|draw-result|\.parquet|search\.json/;

let native: NodeDatabase;
beforeAll(async () => {
  native = await openDataset('public/data', { tables: TABLE_NAMES, facts: false });
});
afterAll(() => native.close());

describe.each(PAGES)('%s before anything is run', (path) => {
  test('weighs at most 60 kB in at most 6 requests, without the engine', async () => {
    const opened = await visit(path);
    await opened.page.waitForTimeout(500);
    expect(opened.requests.filter((url) => ENGINE.test(url))).toEqual([]);
    expect(opened.requests.length).toBeLessThanOrEqual(6);
    expect(await gzipWeight(opened)).toBeLessThanOrEqual(60_000);
    expect(opened.problems).toEqual([]);
  });

  test.each([390, 1440])('shows schema, examples and a note without JavaScript at %i px', async (width) => {
    const { page } = await visit(path, { javaScriptEnabled: false, viewport: { width, height: 900 } });
    const columns = TABLE_NAMES.reduce((sum, name) => sum + Object.keys(TABLES[name].schema.shape).length, 0);
    expect(await page.locator('sql-schema dt').count()).toBe(columns);
    expect(await page.locator('.sql-examples pre').allInnerTexts()).toHaveLength(EXAMPLES.length);
    expect(await page.locator('noscript .notice a').count()).toBe(TABLE_NAMES.length);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    expect(await overhang(page)).toBe(0);
  });
});

describe.each(PAGES)('%s', (path) => {
  const lang = path.startsWith('/en/') ? 'en' : 'zh';

  test('answers every example with the rows that the data has', async () => {
    const { page, requests, problems } = await visit(path);
    for (const { id, statement } of EXAMPLES) {
      await page.locator(`a[data-example=${id}]`).click();
      await answered(page);
      const expected = await native.query(statement(lang));
      const shown = await cells(page);
      expect(shown.length, id).toBe(expected.length);
      const asText = (row: object) =>
        Object.values(row).map((value) => (value === null ? 'NULL' : String(value)));
      expect(shown.slice(0, PAGE_ROWS), id).toEqual(expected.map(asText));
      expect(new URL(page.url()).search, id).toBe(statementToAddress(statement(lang)));
    }
    expect(
      requests.filter(
        (url) => new URL(url).origin !== new URL(page.url()).origin && !url.startsWith('blob:'),
      ),
    ).toEqual([]);
    expect(problems).toEqual([]);
  });

  test.each(schemesOf(path))('axe finds nothing in %s: table, chart, files, error', async (colorScheme) => {
    const { page } = await visit(`${path}${statementToAddress(EXAMPLES[0]?.statement(lang) ?? '')}`, {
      colorScheme,
    });
    await answered(page);
    await page
      .locator('sql-schema details')
      .first()
      .evaluate((one) => one.setAttribute('open', ''));
    await page.locator('.sql-download summary').click();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('input[value=chart]').check();
    await page.locator('.sql-chart svg').waitFor();
    expect(await axeFindings(page, 'sql-result')).toEqual([]);
    await run(page, 'SELECT nothing');
    expect(await axeFindings(page, 'sql-editor')).toEqual([]);
  });

  test('does not scroll sideways at any width: table, files, chart, schema', async () => {
    const { page } = await visit(`${path}?sql=FROM+indicators`);
    const expectToFit = async (what: string) => {
      for (const width of [360, 390, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect([what, width, await overhang(page)]).toEqual([what, width, 0]);
      }
    };
    await answered(page);
    await expectToFit('table');
    await page.locator('.sql-download summary').click();
    await expectToFit('files');
    await page.keyboard.press('Escape');
    await page.locator('input[value=chart]').check();
    await page.locator('.sql-chart svg').waitFor();
    await expectToFit('chart');
    await page
      .locator('sql-schema details')
      .evaluateAll((all) => all.map((one) => one.setAttribute('open', '')));
    await expectToFit('schema');
  });
});

describe('a link', () => {
  test('shows the same rows again, in either language, and Back goes to the one before', async () => {
    const { page } = await visit('/sql/');
    await run(page, "SELECT name FROM themes WHERE name LIKE '%调解%'");
    const first = page.url();
    const rows = await cells(page);
    await run(page, `SELECT '${'长'.repeat(400)}' AS a -- long`);
    const second = new URL(page.url());
    expect(second.search).toBe('');
    expect(second.hash).toMatch(/^#sql=/u);
    await page.goBack();
    await answered(page);
    expect(await cells(page)).toEqual(rows);
    const again = await visit(new URL(first).pathname + new URL(first).search);
    await answered(again.page);
    expect(await cells(again.page)).toEqual(rows);
    await again.page.locator('a.twin').click();
    await answered(again.page);
    expect(new URL(again.page.url()).pathname).toBe('/en/sql/');
    expect(await cells(again.page)).toEqual(rows);
    const long = await visit(second.pathname + second.hash);
    await answered(long.page);
    expect(await cells(long.page)).toEqual([['长'.repeat(400)]]);
  });

  test('that was cut says so', async () => {
    const { page } = await visit('/sql/?sql=SELECT+%E6%9C');
    expect(await page.locator('.sql-note').innerText()).toContain('不完整');
  });
});

describe('an error', () => {
  test('stands in place, with line and character, and the cursor on the word', async () => {
    const { page } = await visit('/sql/');
    await run(page, "SELECT *\nFROM projects WHERE '预算' = nam");
    const { error, sentence } = await said(page);
    expect(error).toContain('第 2 行第 28 个字符');
    expect(error).toContain('Referenced column "nam" not found');
    expect(sentence).toBe('');
    expect(await page.locator('.sql-error').getAttribute('role')).toBe('alert');
    const selected =
      'const t = document.querySelector("textarea"); t.value.slice(t.selectionStart, t.selectionEnd)';
    expect(await page.evaluate(`(() => { ${selected.replace('t.value', 'return t.value')} })()`)).toBe('nam');
    expect(await page.evaluate('document.activeElement.id')).toBe('sql-statement');
    await page.keyboard.type('name');
    expect((await said(page)).error).toBe('');
  });

  test('says what is wrong, one statement after the other', async () => {
    const { page } = await visit('/sql/');
    for (const [sql, words] of [
      ['', '请写一条语句'],
      ['SELECT 1; SELECT 2', '一次只能运行一条语句'],
      ["SELECT CAST('x' AS INTEGER)", 'Could not convert'],
      ["SELECT error('my own')", 'my own'],
      ['SELECT 2147483647::INTEGER + 1::INTEGER', 'Overflow'],
    ] as const) {
      await run(page, sql);
      expect((await said(page)).error, sql).toContain(words);
    }
    await run(page, 'SELECT 1 AS a');
    expect(await cells(page)).toEqual([['1']]);
  });

  test.each(['**/*.wasm.gz', '**/*.worker.js', '**/readings.parquet*'])(
    'of the network is told, and a retry works: %s',
    async (files) => {
      const { page } = await visit('/sql/');
      await page.route(files, (route) => route.abort());
      await run(page, 'SELECT 1 AS a');
      expect((await said(page)).error).toContain('没有载入');
      await page.unroute(files);
      await run(page, 'SELECT 1 AS a');
      expect(await cells(page)).toEqual([['1']]);
    },
  );
});

describe('a result', () => {
  test('says aloud that it is cut, and pages through what was read', async () => {
    const { page } = await visit('/sql/?sql=SELECT+i+FROM+range(1000000)+t(i)');
    await answered(page);
    expect((await said(page)).sentence).toContain('不止 10,000 行：只取了前 10,000 行');
    expect((await cells(page)).length).toBe(PAGE_ROWS);
    await page.locator('[data-step="1"]').click();
    expect((await cells(page))[0]).toEqual([String(PAGE_ROWS)]);
    await run(page, `SELECT i FROM range(${LIMITS.rows}) t(i)`);
    expect((await said(page)).sentence).toContain('10,000 行 × 1 列');
    expect((await said(page)).sentence).not.toContain('不止');
  });

  test('leads from a line to its place in the document', async () => {
    const { page } = await visit(
      '/sql/?sql=SELECT+document_id,+line_start+FROM+projects+ORDER+BY+project_id+LIMIT+1',
    );
    await answered(page);
    await page.locator('.sql-table td a').click();
    await page.waitForURL(/\/documents\/chengde-justice-2021\/#L\d+$/u);
  });

  test('is text, whatever it says', async () => {
    const { page } = await visit('/sql/');
    const markup = '<img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>';
    await run(
      page,
      `SELECT '${markup}' AS "<b>a</b>", 'javascript:alert(1)' AS document_id, 1 AS line_start`,
    );
    expect((await cells(page))[0]?.[0]).toBe(markup);
    expect(await page.locator('.sql-table :is(img, b, a)').count()).toBe(0);
    await page.locator('input[value=chart]').check();
    await page.locator('.sql-chart svg').waitFor();
    expect(await page.locator('.sql-chart :is(img, b, a)').count()).toBe(0);
  });

  test('is drawn as chosen, and nobody is told that it compares', async () => {
    const { page } = await visit('/sql/?sql=SELECT+name,+budget_yuan,+line_start+FROM+projects');
    await answered(page);
    await page.locator('input[value=chart]').check();
    const chart = page.locator('.sql-chart');
    await chart.locator('svg').waitFor();
    expect(await chart.locator('.sql-chart-title').innerText()).toBe('budget_yuan，按 name');
    expect(await chart.locator('.chart-counts').innerText()).toContain('画出 79 行中的 60 行');
    expect(await chart.locator('rect').count()).toBe(60);
    await chart.locator('.chart-x').selectOption({ label: 'line_start' });
    await chart.locator('circle').first().waitFor();
    expect(await chart.locator('circle').count()).toBe(79);
    expect(await chart.innerText()).toContain('不等于可以比较');
  });
});

test('the whole of it can be worked by keyboard', async () => {
  const { page } = await visit('/sql/');
  await page.locator('.sql-examples a').first().focus();
  await page.keyboard.press('Enter');
  await answered(page);
  const tabTo = async (selector: string) => {
    for (let step = 0; step < 40; step++) {
      if (await page.evaluate(`document.activeElement.matches('${selector}')`)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  await tabTo('#sql-statement');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('SELECT ');
  await tabTo('.to-schema');
  await page.keyboard.press('Enter');
  await tabTo('sql-schema summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.locator('textarea').inputValue()).toBe('SELECT document_id');
  await page.keyboard.type(' FROM documents');
  await page.keyboard.press('Control+Enter');
  await answered(page);
  expect(await cells(page)).toHaveLength(5);
  expect(await page.evaluate('document.activeElement.id')).toBe('sql-statement');
  await tabTo('input[value=table]');
  await page.keyboard.press('ArrowRight');
  await page.locator('.sql-chart').waitFor();
  await tabTo('.sql-download summary');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.dataset.ending')).toBe('csv');
  await page.keyboard.press('Escape');
  expect(await page.evaluate("document.activeElement.matches('.sql-download summary')")).toBe(true);
});
