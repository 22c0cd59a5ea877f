import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ParquetEngine, selectionParquet } from '../../src/export/parquet.ts';
import { QueryError, type Scalar } from '../../src/query/connector.ts';
import type { NodeDatabase } from '../../src/query/node.ts';
import { sql } from '../../src/query/sql.ts';
import { openFixture } from '../query/fixture.ts';

/** Two cores may be shared with a browser. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const QUESTION = sql`SELECT indicator_id, base_value FROM facts WHERE type = ${'cost'} AND base_value > ${1000} ORDER BY indicator_id`;

let db: NodeDatabase;
let folder: string;
let engine: ParquetEngine;

beforeAll(async () => {
  db = await openFixture();
  folder = await mkdtemp(join(tmpdir(), "jixiao-par'quet-"));
  engine = {
    query: db.query,
    readFile: async (name) => new Uint8Array(await readFile(name)),
    removeFile: (name) => rm(name, { force: true }),
  };
});
afterAll(async () => {
  db.close();
  await rm(folder, { recursive: true });
});

describe('the rows of a question as Parquet', () => {
  test('come back with their types, and the file is gone', async () => {
    const name = join(folder, 'chosen.parquet');
    const bytes = await selectionParquet(engine, QUESTION, { name });
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('PAR1');
    expect(existsSync(name)).toBe(false);
    await writeFile(name, bytes);
    const read = `read_parquet('${name.replaceAll("'", "''")}')`;
    expect(await db.query(`SELECT *, typeof(base_value) AS type FROM ${read}`)).toEqual([
      { indicator_id: 'north-2023-02-i01', base_value: 200000, type: 'DOUBLE' },
    ]);
  });

  test('a wrong question is an error and leaves no file', async () => {
    const name = join(folder, 'wrong.parquet');
    await expect(selectionParquet(engine, sql`SELECT error('no')`, { name })).rejects.toThrow(QueryError);
    expect(existsSync(name)).toBe(false);
  });
});

test('the engine of the page takes the same statement, with its parameters', async () => {
  const require = createRequire(import.meta.url);
  const main = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const duckdb = require(main);
  const bundle = { mainModule: join(dirname(main), 'duckdb-eh.wasm'), mainWorker: '' };
  const wasm = await duckdb.createDuckDB(
    { mvp: bundle, eh: bundle },
    new duckdb.VoidLogger(),
    duckdb.NODE_RUNTIME,
  );
  await wasm.instantiate(() => undefined);
  const connection = wasm.connect();
  const inPage: ParquetEngine = {
    query: async (statement: string, params: readonly Scalar[] = []) => {
      const prepared = connection.prepare(statement);
      return [...prepared.send(...params)] as never;
    },
    readFile: async (name) => wasm.copyFileToBuffer(name),
    removeFile: async (name) => wasm.dropFile(name),
  };
  const name = join(folder, 'page.parquet');
  const bytes = await selectionParquet(
    inPage,
    sql`SELECT i::INTEGER AS n FROM range(10) t(i) WHERE i > ${6}`,
    { name },
  );
  await rm(name, { force: true });
  const copy = join(folder, 'copy.parquet');
  await writeFile(copy, bytes);
  expect(await db.query(`SELECT n FROM read_parquet('${copy.replaceAll("'", "''")}')`)).toEqual([
    { n: 7 },
    { n: 8 },
    { n: 9 },
  ]);
});
