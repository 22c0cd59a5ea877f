import { rmSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSet } from '../../../scripts/generate/generate-set.ts';
import { layOut } from '../../../scripts/large/lay-out.ts';
import { CREATE_FACTS, QUERY_TABLES } from '../../../src/query/dataset.ts';
import type { Manifest } from '../../../src/query/large/manifest.ts';
import type { ReadRange } from '../../../src/query/large/read-range.ts';
import { type NodeDatabase, openDataset } from '../../../src/query/node.ts';

/** A generated set in a folder of its own; `remove` takes it away. */
export interface GeneratedSet {
  folder: string;
  manifest: Manifest;
  remove(): Promise<void>;
}

/** Generates a small set, in parts of few rows, so that it has the form of a large one. */
export async function smallSet(
  indicators: number,
  { seed = 7, laidOut = false, partRows = 500 } = {},
): Promise<GeneratedSet> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-generated-'));
  const request = { indicators, seed, published: 'public/data', out: folder, partRows };
  const generated = await generateSet(request);
  return {
    folder,
    manifest: laidOut ? await layOut(folder) : generated,
    remove: () => rm(folder, { recursive: true }),
  };
}

let shared: Promise<GeneratedSet> | null = null;

/**
 * A set of 3,000, laid out, for tests that only read it: made once for all files of a worker, which takes it away as it
 * ends. `remove` leaves it to the others.
 */
export function sharedSet(): Promise<GeneratedSet> {
  shared ??= smallSet(3000, { laidOut: true }).then((set) => {
    process.once('exit', () => rmSync(set.folder, { recursive: true, force: true }));
    return { ...set, remove: async () => undefined };
  });
  return shared;
}

/** The same set the small way: every row in the engine, `facts` over them, objectives and findings. */
export async function openWhole(folder: string): Promise<NodeDatabase> {
  const tables = QUERY_TABLES.filter((table) => table !== 'indicators');
  const database = await openDataset(folder, { tables, facts: false });
  await database.query(
    `CREATE TABLE indicators AS SELECT * FROM read_parquet('${folder}/indicators/*.parquet')`,
  );
  for (const table of ['objectives', 'findings'])
    await database.query(`CREATE TABLE ${table} AS SELECT * FROM read_parquet('${folder}/${table}.parquet')`);
  await database.query(CREATE_FACTS.sql, CREATE_FACTS.params);
  return database;
}

/** A prepared file of a set, by its path under `prepared/`. */
export async function preparedFile<T>(folder: string, path: string): Promise<T> {
  return JSON.parse(await readFile(join(folder, 'prepared', path), 'utf8')) as T;
}

/** Reads parts of the files of a set. */
export function readRangeOf(folder: string): ReadRange {
  return async (path, from, to) => {
    const file = await open(join(folder, path));
    try {
      const bytes = new Uint8Array(to - from);
      const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
      if (bytesRead !== bytes.length) throw new RangeError(`${path}: ${bytesRead} of ${bytes.length} bytes`);
      return bytes;
    } finally {
      await file.close();
    }
  };
}
