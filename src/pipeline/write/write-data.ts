import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Rows, TABLE_NAMES } from '../../model/tables.ts';
import { DocumentError } from '../document-error.ts';
import { dataPackage, type WrittenTable } from './data-package.ts';
import { writeParquet } from './parquet.ts';

const MANIFEST = 'manifest.json';

/**
 * Writes every table, `datapackage.json` and `manifest.json` into a folder beside `out` and puts it in the
 * place of `out` when all is whole: a build that fails leaves what was there. The same rows give the same bytes.
 */
export async function writeData(rows: Rows, out: string): Promise<Record<string, WrittenTable>> {
  await refuseForeignFolder(out);
  const folder = `${out}.writing`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    const written = await writeFolder(rows, folder);
    await putInPlace(folder, out);
    return written;
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

async function writeFolder(rows: Rows, folder: string): Promise<Record<string, WrittenTable>> {
  const written = await writeTables(rows, folder);
  const sources = rows.documents.map(({ document_id, title, source_file }) => ({
    title,
    path: `sources/${document_id}/${source_file}`,
  }));
  await writeJson(join(folder, 'datapackage.json'), dataPackage(written, sources));
  await writeJson(join(folder, MANIFEST), { tables: written });
  return written;
}

async function writeTables(rows: Rows, folder: string): Promise<Record<string, WrittenTable>> {
  // One thread: the order of rows, and so the bytes, must not depend on the machine.
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const written: Record<string, WrittenTable> = {};
  try {
    for (const name of TABLE_NAMES) {
      const path = `${name}.parquet`;
      await writeParquet(connection, name, rows[name], join(folder, path));
      const bytes = await readFile(join(folder, path));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      written[name] = { path, rows: rows[name].length, bytes: bytes.length, sha256 };
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
