import { mkdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { Piscina } from 'piscina';
import { quoteText } from '../../src/model/sql-text.ts';
import { copyToParquet } from '../../src/pipeline/write/parquet.ts';
import type { FileEntry, PartedTable } from '../../src/query/large/manifest.ts';
import { fileEntry } from '../large/file-entry.ts';
import checkPart, { type PartToCheck } from './check-part.ts';

const PATH = 'findings.parquet';

/**
 * Checks every document of a generated set by the rules that published ones are checked by, a part at a time on all
 * processors, and writes `findings.parquet` in the order of the parts. Needs all other tables of the set.
 */
export async function checkSet(
  connection: DuckDBConnection,
  out: string,
  { parts }: PartedTable,
): Promise<FileEntry> {
  const folder = join(out, '.findings');
  await mkdir(folder, { recursive: true });
  const asked = parts.map(({ path }) => ({
    ...{ folder: out, path },
    findings: join(folder, path.slice(path.lastIndexOf('/') + 1)),
  }));
  const counts = await checkAll(asked);
  const files = asked.map(({ findings }) => quoteText(findings)).join(', ');
  await copyToParquet(connection, `(SELECT * FROM read_parquet([${files}]))`, join(out, PATH));
  await rm(folder, { recursive: true });
  return fileEntry(
    out,
    PATH,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

/** A thread takes longer to start than a small part to check. */
const WORTH_THREADS = 4;

async function checkAll(parts: readonly PartToCheck[]): Promise<number[]> {
  const threads = Math.min(availableParallelism(), parts.length);
  if (threads < 2 || parts.length < WORTH_THREADS) {
    const counts: number[] = [];
    for (const part of parts) counts.push(await checkPart(part));
    return counts;
  }
  const pool = new Piscina<PartToCheck, number>({
    filename: new URL('check-part.ts', import.meta.url).href,
    maxThreads: threads,
  });
  try {
    return await Promise.all(parts.map((part) => pool.run(part)));
  } finally {
    await pool.destroy();
  }
}
