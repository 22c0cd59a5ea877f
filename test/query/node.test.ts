import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QueryError } from '../../src/query/connector.ts';
import { type NodeDatabase, openDataset } from '../../src/query/node.ts';
import { CASES, FAILING_CASES } from './cases.ts';
import { openFixture } from './fixture.ts';

let db: NodeDatabase;
beforeAll(async () => {
  db = await openFixture();
});
afterAll(() => db.close());

describe('the native engine answers every case', () => {
  test.each(CASES)('$title', async ({ ask }) => {
    await expect(ask(db)).resolves.toBeDefined();
  });
});

describe('the native engine refuses', () => {
  test.each(FAILING_CASES)('$title', async ({ sql, params }) => {
    await expect(db.query(sql, params)).rejects.toThrow(QueryError);
  });
});

test('an aborted question rejects with the abort, not with rows', async () => {
  const controller = new AbortController();
  const slow = db.query(
    'SELECT count(*)::INTEGER AS n FROM range(100000) a, range(100000) b WHERE a.range + b.range = 7',
    [],
    {
      signal: controller.signal,
    },
  );
  setTimeout(() => controller.abort(), 20);
  await expect(slow).rejects.toMatchObject({ name: 'AbortError' });
  await expect(db.query('SELECT 1::INTEGER AS n')).resolves.toEqual([{ n: 1 }]);
});

test('a folder without the data is an error that names the file', async () => {
  await expect(openDataset(`${tmpdir()}/no-such-folder`)).rejects.toThrow(/agencies\.parquet/);
});
