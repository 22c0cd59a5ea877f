import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read, utils } from '@e965/xlsx';
import type { Download, Locator, Page } from 'playwright-core';
import { unguardFormula } from '../../src/export/formula-guard.ts';

/** A row of a file: every cell as text, null where it is empty, whatever type its format gave it. */
export type FileRow = Record<string, string | null>;

/** A file as a browser saved it. */
export interface SavedFile {
  name: string;
  bytes: Uint8Array;
}

/** Clicks what starts a download, and waits until it is saved. */
export async function download(page: Page, clicked: Locator): Promise<SavedFile> {
  const [event] = await Promise.all([page.waitForEvent('download'), clicked.click()]);
  return savedFile(event);
}

async function savedFile(event: Download): Promise<SavedFile> {
  const chunks: Buffer[] = [];
  for await (const chunk of await event.createReadStream()) chunks.push(chunk);
  return { name: event.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** The rows of a file, read by programs that know nothing of how it was written. */
export function rowsOf({ name, bytes }: SavedFile): Promise<FileRow[]> {
  if (name.endsWith('.xlsx')) return Promise.resolve(workbookRows(bytes));
  if (name.endsWith('.json')) return Promise.resolve(asText(JSON.parse(new TextDecoder().decode(bytes))));
  return name.endsWith('.parquet')
    ? askDuckDb(bytes, (file) => `SELECT * FROM read_parquet('${file}')`)
    : csvRows(bytes);
}

/** Sheet 来源 of a workbook, line by line. */
export function sourceSheet({ bytes }: SavedFile): string {
  return utils.sheet_to_csv(read(bytes).Sheets['来源'] ?? {});
}

function workbookRows(bytes: Uint8Array): FileRow[] {
  return asText(utils.sheet_to_json(read(bytes).Sheets['数据'] ?? {}, { defval: null }));
}

async function csvRows(bytes: Uint8Array): Promise<FileRow[]> {
  const options = `header = true, all_varchar = true, quote = '"', escape = '"', delim = ',', strict_mode = true`;
  const rows = await askDuckDb(bytes, (file) => `SELECT * FROM read_csv('${file}', ${options})`);
  const plain = (cell: string | null) => (cell === null ? null : unguardFormula(cell));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, plain(cell)])),
  );
}

async function askDuckDb(bytes: Uint8Array, question: (file: string) => string): Promise<FileRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-download-'));
  const instance = await DuckDBInstance.create(':memory:');
  try {
    const file = join(folder, 'file');
    await writeFile(file, bytes);
    const connection = await instance.connect();
    const rows = await connection.runAndReadAll(question(file));
    return asText(rows.getRowObjects() as Record<string, unknown>[]);
  } finally {
    instance.closeSync();
    await rm(folder, { recursive: true });
  }
}

function asText(rows: readonly Record<string, unknown>[]): FileRow[] {
  const text = (cell: unknown) => (cell === null || cell === undefined || cell === '' ? null : String(cell));
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, text(cell)])),
  );
}
