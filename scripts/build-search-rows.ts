import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteName } from '../src/model/sql-text.ts';
import type { Rows } from '../src/model/tables.ts';
import { decode } from '../src/pipeline/read/decode.ts';
import { openDataset } from '../src/query/node.ts';
import type { SearchedRows } from '../src/search/build-index.ts';

const TABLES = ['agencies', 'documents', 'projects', 'objectives', 'indicators', 'readings'] as const;

/** What is searched: the published tables of a folder, and the documents they were read from. */
export async function readSearchedRows(data: string, sources: string): Promise<SearchedRows> {
  const tables = await readTables(data);
  const lines = new Map<string, string[]>();
  for (const { document_id, source_file } of tables.documents) {
    const file = join(sources, document_id, source_file);
    lines.set(document_id, decode(await readFile(file), file).split('\n'));
  }
  return { ...tables, lines };
}

/** `rowid` is the order of the file, which two builds have in common. */
async function readTables(folder: string): Promise<Pick<Rows, (typeof TABLES)[number]>> {
  const db = await openDataset(folder, { tables: TABLES, facts: false });
  try {
    const rows = await Promise.all(
      TABLES.map((name) => db.query(`SELECT * FROM ${quoteName(name)} ORDER BY rowid`)),
    );
    return Object.fromEntries(TABLES.map((name, index) => [name, rows[index]])) as unknown as Rows;
  } finally {
    db.close();
  }
}
