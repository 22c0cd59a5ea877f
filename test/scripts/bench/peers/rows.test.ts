import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePeerRows } from '../../../../scripts/bench/peers/rows.ts';
import { openDataset } from '../../../../src/query/node.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-peers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the other pages are given every indicator and every yuan that ours shows', async () => {
  const written = await writePeerRows('public/data', folder);
  const read = async (table: string) =>
    JSON.parse(await readFile(join(folder, `${table}.json`), 'utf8')) as Record<string, unknown>[];
  const [projects, indicators] = await Promise.all(['projects', 'indicators'].map(read));
  const db = await openDataset('public/data');
  const [ours] = await db.query<{ rows: number; yuan: number }>(
    `SELECT (SELECT count(*) FROM indicators)::INTEGER AS rows, (SELECT sum(budget_yuan) FROM projects) AS yuan`,
  );
  const shares = await db.query<{ n: number }>(
    `SELECT count(*)::INTEGER AS n FROM facts GROUP BY province, year, type ORDER BY n`,
  );
  db.close();

  expect(written).toBe(ours?.rows);
  expect(indicators).toHaveLength(ours?.rows ?? 0);
  expect(projects?.reduce((sum, { budget_yuan }) => sum + (budget_yuan as number), 0)).toBe(ours?.yuan);
  const groups = Map.groupBy(indicators ?? [], ({ province, year, indicator_type }) =>
    [province, year, indicator_type].join(' '),
  );
  const counts = [...groups.values()].map(({ length }) => length).toSorted((a, b) => a - b);
  expect(counts).toEqual(shares.map(({ n }) => n));
  expect([...groups.keys()].filter((key) => key.includes('未标明'))).toEqual([]);
});
