import { afterAll, beforeAll, expect, test } from 'vitest';
import { TABLE_NAMES } from '../../src/model/tables.ts';
import type { Database } from '../../src/query/connector.ts';
import { QUERY_TABLES } from '../../src/query/dataset.ts';
import { type NodeDatabase, openDataset } from '../../src/query/node.ts';
import { BUILD_CASES, CASES, FAILING_CASES } from '../query/cases.ts';
import { databaseOf } from './explore-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();
let native: NodeDatabase;
let wasm: Database;

// The same files twice: from the disk, and as the site serves them, under the Content-Security-Policy of the page.
beforeAll(async () => {
  native = await openDataset('dist/data', { tables: TABLE_NAMES });
  const { page } = await visit('/explore/');
  wasm = databaseOf(page);
  const loaded: readonly string[] = QUERY_TABLES;
  const data = new URL('/data/', page.url());
  for (const table of TABLE_NAMES.filter((name) => !loaded.includes(name))) {
    await wasm.query(`CREATE TABLE "${table}" AS SELECT * FROM read_parquet('${data}${table}.parquet')`);
  }
});
afterAll(() => native.close());

test.each([...CASES, ...BUILD_CASES])('both engines give the same rows: $title', async ({ ask }) => {
  const [expected, found] = await Promise.all([ask(native), ask(wasm)]);
  expect(found).toEqual(expected);
});

test.each(FAILING_CASES)('both engines refuse $title', async ({ sql, params }) => {
  await expect(native.query(sql, params)).rejects.toThrow();
  await expect(wasm.query(sql, params)).rejects.toThrow('QueryError');
});
