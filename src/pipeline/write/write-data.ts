import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DocumentRow } from '../../model/document.ts';
import { type Rows, TABLE_NAMES } from '../../model/tables.ts';
import { DocumentError } from '../document-error.ts';
import { dataPackage, type WrittenParts, type WrittenTable } from './data-package.ts';
import { writeParquet } from './parquet.ts';

const MANIFEST = 'manifest.json';

/** By the name of the table. */
export type WrittenTables = Record<string, WrittenTable | WrittenParts>;

/** Writes every table, `datapackage.json` and `manifest.json`, as `publishFolder` does. The same rows give the same bytes. */
export const writeData = (rows: Rows, out: string): Promise<WrittenTables> =>
  publishFolder(out, async (folder) => {
    const written = await writeTables(rows, folder);
    await describeFolder(folder, written, rows.documents);
    return written;
  });

/**
 * Has a folder beside `out` filled and puts it in the place of `out` when all is whole: a build that fails, or is
 * killed, leaves what was there.
 */
export async function publishFolder<T>(out: string, fill: (folder: string) => Promise<T>): Promise<T> {
  await refuseForeignFolder(out);
  const folder = `${out}.writing`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const filled = await fill(folder);
    await putInPlace(folder, out);
    return filled;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is in `out` goes when the new tables are whole, so it must be ours: `--out ~` would clear a home. */
async function refuseForeignFolder(out: string): Promise<void> {
  const held = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (held.length === 0 || held.includes(MANIFEST)) return;
  throw new DocumentError({
    file: out,
    expected: 'an empty folder, or one that an earlier build has written',
    found: `other files (${held[0]})`,
  });
}

/** Writes what says which tables there are: the data package, and the manifest that pages ask. */
export async function describeFolder(
  folder: string,
  written: WrittenTables,
  documents: readonly Pick<DocumentRow, 'document_id' | 'title' | 'source_file'>[],
): Promise<void> {
  const sources = documents.map(({ document_id, title, source_file }) => ({
    title,
    path: `sources/${document_id}/${source_file}`,
  }));
  await writeJson(join(folder, 'datapackage.json'), dataPackage(written, sources));
  await writeJson(join(folder, MANIFEST), { tables: written });
}

/** A written file as the manifest tells of it. The file is read piece by piece. */
export async function describeFile(folder: string, path: string, rows: number): Promise<WrittenTable> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(join(folder, path))) hash.update(part as Buffer);
  return { path, rows, bytes: (await stat(join(folder, path))).size, sha256: hash.digest('hex') };
}

async function writeTables(rows: Rows, folder: string): Promise<WrittenTables> {
  // One thread: the order of rows, and so the bytes, must not depend on the machine.
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const written: WrittenTables = {};
  try {
    for (const name of TABLE_NAMES) {
      const path = `${name}.parquet`;
      await writeParquet(connection, name, rows[name], join(folder, path));
      written[name] = await describeFile(folder, path, rows[name].length);
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  return written;
}

const writeJson = (path: string, value: unknown): Promise<void> =>
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`);

async function putInPlace(folder: string, out: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  try {
    await rename(folder, out);
  } catch (error) {
    await rename(old, out);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
