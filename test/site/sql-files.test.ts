import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered, cells, run } from './sql-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-sql-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** One value of every type, with what the table must show for it and what its column is called. */
const TYPES: readonly [expression: string, shown: string, type: string][] = [
  ['12.345::DECIMAL(10,3)', '12.345', 'DECIMAL(10,3)'],
  ['1.50::DECIMAL(3,2)', '1.50', 'DECIMAL(3,2)'],
  ['-0.05::DECIMAL(4,2)', '-0.05', 'DECIMAL(4,2)'],
  ['170141183460469231731687303715884105727::HUGEINT', '170141183460469231731687303715884105727', 'HUGEINT'],
  ['9007199254740993::BIGINT', '9007199254740993', 'BIGINT'],
  ['18446744073709551615::UBIGINT', '18446744073709551615', 'UBIGINT'],
  ['(-1)::TINYINT', '-1', 'TINYINT'],
  ['0.1::FLOAT', '0.1', 'FLOAT'],
  ["'NaN'::DOUBLE", 'NaN', 'DOUBLE'],
  ['123456.78::DOUBLE', '123456.78', 'DOUBLE'],
  ['true', 'true', 'BOOLEAN'],
  ["DATE '2024-02-29'", '2024-02-29', 'DATE'],
  ["'infinity'::DATE", 'infinity', 'DATE'],
  ["TIMESTAMP '1969-12-31 23:59:59.999999'", '1969-12-31 23:59:59.999999', 'TIMESTAMP'],
  ["TIMESTAMPTZ '2024-02-29 12:34:56+08'", '2024-02-29 04:34:56+00', 'TIMESTAMP WITH TIME ZONE'],
  ["TIME '12:34:56.789'", '12:34:56.789', 'TIME'],
  ["INTERVAL '1 year 2 days 3 hours'", '1 year 2 days 03:00:00', 'INTERVAL'],
  ['[1.5, NULL]', '[1.5, NULL]', 'DECIMAL(2,1)[]'],
  ["{'a': 1, 'b': ['x']}", "{'a': 1, 'b': [x]}", 'STRUCT(a INTEGER, b VARCHAR[])'],
  ["MAP {'k': 1}", '{k=1}', 'MAP(VARCHAR, INTEGER)'],
  ["'\\xAA\\x00ab'::BLOB", '\\xAA\\x00ab', 'BLOB'],
  ["'10101'::BIT", '10101', 'BIT'],
  ["'b'::ENUM('a', 'b')", 'b', "ENUM('a', 'b')"],
  ['union_value(num := 2)', '2', 'UNION(num INTEGER)'],
  ["''", '', 'VARCHAR'],
  ['NULL::VARCHAR', 'NULL', 'VARCHAR'],
];

test('every type is shown as the engine writes it, numbers at the right', async () => {
  const { page } = await visit('/sql/');
  await run(page, `SELECT ${TYPES.map(([expression], index) => `${expression} AS c${index}`).join(', ')}`);
  expect((await cells(page))[0]).toEqual(TYPES.map(([, shown]) => shown));
  const heads = page.locator('.sql-table thead th');
  expect(await heads.locator('small').allTextContents()).toEqual(TYPES.map(([, , type]) => type));
  const isNumber = /^(?:U?(?:TINY|BIG|HUGE)INT|DECIMAL\(\d+,\d+\)|FLOAT|DOUBLE)$/u;
  const atTheRight = await heads.evaluateAll((all) =>
    all.map((one) => getComputedStyle(one).textAlign === 'end'),
  );
  expect(atTheRight).toEqual(TYPES.map(([, , type]) => isNumber.test(type)));
});

test('text without end is cut on the page, with its length said', async () => {
  const { page } = await visit('/sql/');
  await run(page, "SELECT repeat('字', 1000000) AS a");
  const [[shown = ''] = []] = await cells(page);
  expect(shown.length).toBeLessThan(3000);
  expect(shown).toContain('还有 998,000 字');
});

const STATEMENT = `SELECT i AS n, i * 1.50 AS money, DATE '2024-01-01' + i::INTEGER AS day, '=1+' || i AS text, [i] AS list
  FROM range(300) t(i) ORDER BY i DESC`;

/** The file of a format, as the browser is given it. */
async function take(page: Page, ending: string): Promise<Buffer> {
  await page.locator('.sql-download summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-ending="${ending}"]`).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^jixiao-[\\d.]+-sql-300-rows\\.${ending.replace('.', '\\.')}$`, 'u'),
  );
  const path = join(folder, `result.${ending}`);
  await download.saveAs(path);
  return readFile(path);
}

test('a file holds the rows that the page says, in each format', async () => {
  const { page, problems } = await visit('/sql/');
  await run(page, STATEMENT);
  await answered(page);

  const csv = (await take(page, 'csv')).toString('utf8');
  expect(csv.startsWith('\ufeffn,money,day,text,list\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(302);
  expect(csv).toContain(`299,448.5,2024-10-26,'=1+299,[299]`);
  expect((await take(page, 'plain.csv')).toString('utf8')).toBe(csv.slice(1));

  const json = JSON.parse((await take(page, 'json')).toString('utf8')) as object[];
  expect(json).toHaveLength(300);
  expect(json[0]).toEqual({ n: 299, money: 448.5, day: '2024-10-26', text: '=1+299', list: '[299]' });

  const book = read(await take(page, 'xlsx'));
  expect(book.SheetNames).toEqual(['数据', '字段', '来源']);
  expect(utils.sheet_to_json(book.Sheets['数据'] ?? {})).toEqual(json);
  expect(utils.sheet_to_csv(book.Sheets['来源'] ?? {})).toContain('/sql/?sql=SELECT');

  await take(page, 'parquet');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const found = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER, sum(money)::VARCHAR, max(day)::VARCHAR, typeof(any_value(n)), typeof(any_value(money)),
      typeof(any_value(day)), typeof(any_value(list)) FROM '${join(folder, 'result.parquet')}'`,
  );
  expect(found.getRows()).toEqual([
    [
      300,
      '67275.00',
      '2024-10-26',
      'BIGINT',
      expect.stringMatching(/^DECIMAL\(2\d,2\)$/u),
      'DATE',
      'VARCHAR',
    ],
  ]);
  connection.closeSync();
  instance.closeSync();
  expect(problems).toEqual([]);
});
