import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../src/model/tables.ts';
import type { Scalar } from '../../src/query/connector.ts';
import { openDataset } from '../../src/query/node.ts';

/** A published table as it is read back: what it is called, what its columns are, and its rows. */
export interface TableContent {
  name: string;
  columns: readonly { name: string; type: string }[];
  rows: readonly Readonly<Record<string, Scalar>>[];
}

/**
 * The tables of a folder of Parquet files, in the order of the alphabet; a table in parts has the rows of all of them, in their
 * order. Throws where a file is no Parquet.
 */
export async function readTables(folder: string): Promise<TableContent[]> {
  const whole = tableFiles(folder).filter((file) => !file.includes('/'));
  const names = [...new Set(tableFiles(folder).map((file) => file.replace(/(\/.*)?\.parquet$/u, '')))].sort();
  const db = await openDataset(folder, {
    tables: whole.map((file) => basename(file, '.parquet')),
    facts: false,
  });
  try {
    for (const name of names.filter((table) => !whole.includes(`${table}.parquet`))) {
      await db.query(
        `CREATE TABLE ${quoteName(name)} AS SELECT * FROM read_parquet(${quoteText(join(folder, name, '*.parquet'))})`,
      );
    }
    const tables: TableContent[] = [];
    for (const name of names) {
      const columns = await db.query<{ name: string; type: string }>(
        'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position',
        [name],
      );
      tables.push({ name, columns, rows: await db.query(`SELECT * FROM ${quoteName(name)} ORDER BY rowid`) });
    }
    return tables;
  } finally {
    db.close();
  }
}

/**
 * The files of the published tables in a folder: a table's own, or its parts in a folder of its name. What a large set is laid
 * out in besides, for its pages, is made of these and no table.
 */
export function tableFiles(folder: string): string[] {
  const parts = TABLE_NAMES.flatMap((name) => globSync(`${name}/*.parquet`, { cwd: folder }));
  return [...globSync('*.parquet', { cwd: folder }), ...parts]
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The columns that name a row of a table; empty for a table that the model does not know any more. */
export function keyOf(table: string): readonly string[] {
  return table in TABLES ? TABLES[table as TableName].key : [];
}

/** Tables that are made from others by rule: their rows come and go with what those say, and no link holds on to them. */
const MADE_FROM_OTHERS = ['measure_rows', 'reconciliations', 'findings', 'readings'];

/** Whether the ids of a table are permanent, so that links and programs may hold on to them. */
export function hasPermanentIds(table: string): boolean {
  return !MADE_FROM_OTHERS.includes(table);
}
