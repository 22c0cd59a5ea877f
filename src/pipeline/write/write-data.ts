import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Rows, TABLE_NAMES } from '../../model/tables.ts';
import { dataPackage, type WrittenTable } from './data-package.ts';
import { writeParquet } from './parquet.ts';

/**
 * Writes every table, `datapackage.json` and `manifest.json` into a folder beside `out` and puts it in the
 * place of `out` when all is whole: a build that fails leaves what was there. The same rows give the same bytes.
 */
export async function writeData(rows: Rows, out: string): Promise<Record<string, WrittenTable>> {
  const folder = `${out}.writing`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const written = await writeTables(rows, folder);
  const sources = rows.documents.map(({ document_id, title, source_file }) => ({
    title,
    path: `sources/${document_id}/${source_file}`,
  }));
  await writeJson(join(folder, 'datapackage.json'), dataPackage(written, sources));
  await writeJson(join(folder, 'manifest.json'), { tables: written });
  await putInPlace(folder, out);
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
  await rename(folder, out);
  await rm(old, { recursive: true, force: true });
}
