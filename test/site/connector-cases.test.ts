import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/query/connector.ts';
import { type NodeDatabase, openDataset } from '../../src/query/node.ts';
import { CASES, FAILING_CASES } from '../query/cases.ts';
import { databaseOf } from './explore-visit.ts';
import { visitor } from './visit.ts';

const visit = visitor();
let native: NodeDatabase;
let wasm: Database;

// The same files twice: from the disk, and as the site serves them, under the Content-Security-Policy of the page.
beforeAll(async () => {
  native = await openDataset('dist/data');
  const { page } = await visit('/explore/');
  wasm = databaseOf(page);
});
afterAll(() => native.close());

test.each(CASES)('both engines give the same rows: $title', async ({ ask }) => {
  const [expected, found] = await Promise.all([ask(native), ask(wasm)]);
  expect(found).toEqual(expected);
});

test.each(FAILING_CASES)('both engines refuse $title', async ({ sql, params }) => {
  await expect(native.query(sql, params)).rejects.toThrow();
  await expect(wasm.query(sql, params)).rejects.toThrow('QueryError');
});
