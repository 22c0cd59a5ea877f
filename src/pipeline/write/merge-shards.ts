import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { columnsOf } from '../../model/column.ts';
import { isVocabularyTable, type VocabularyRows } from '../../model/document-tables.ts';
import type { MeasureMemberRow } from '../../model/measure.ts';
import { quoteName, quoteText } from '../../model/sql-text.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../model/tables.ts';
import { copyToParquet, DUCKDB_TYPES, writeParquet } from './parquet.ts';
import { LONGEST_ROW, type Shard } from './shard-file.ts';
import { spoolShards } from './spool-shards.ts';
import { describeFile, describeFolder, publishFolder, type WrittenTables } from './write-data.ts';
import { divideIndicators } from './write-parts.ts';

export interface MergedTables {
  /** The shards of all documents in published order, each held while its rows are taken over, no longer. */
  shards: AsyncIterable<Shard>;
  vocabulary: VocabularyRows;
  /** In which order rows of measures stand, whatever document they are of. */
  measureRowOrder: readonly Pick<MeasureMemberRow, 'measure_id' | 'rule'>[];
  /** What is done with a set that is too large for a page to load; without it no set is. */
  large?: LargeTables;
}

export interface LargeTables {
  /** Indicators from which on a set is large: they are then written in parts. */
  from: number;
  /** Adds to the written folder what pages ask of a large set. */
  layOut: (folder: string) => Promise<unknown>;
}

/** What DuckDB may hold in memory; past it, it writes to a folder beside the tables. */
const MEMORY_LIMIT = '1GB';

/**
 * Merges shards into the published tables, byte for byte what `writeData` writes of the same rows, and puts them in the
 * place of `out` when all is whole. Memory is bounded: rows go from shard to file a row group at a time.
 */
export async function mergeShards(tables: MergedTables, out: string): Promise<WrittenTables> {
  return publishFolder(out, async (folder) => {
    const work = `${out}.merging`;
    await rm(work, { recursive: true, force: true });
    await mkdir(work, { recursive: true });
    try {
      await spoolShards(tables.shards, work);
      const written = await writeSpooled(tables, work, folder);
      if (written['indicators'] && 'parts' in written['indicators']) await tables.large?.layOut(folder);
      return written;
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  });
}

async function writeSpooled(tables: MergedTables, work: string, folder: string): Promise<WrittenTables> {
  // One thread: the order of rows, and so the bytes, must not depend on the machine.
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: MEMORY_LIMIT,
    temp_directory: join(work, 'spill'),
  });
  const connection = await instance.connect();
  try {
    await connection.run(
      'CREATE TEMP TABLE measure_row_order (place INTEGER, measure_id VARCHAR, rule VARCHAR)',
    );
    for (const [place, { measure_id, rule }] of tables.measureRowOrder.entries())
      await connection.run('INSERT INTO measure_row_order VALUES ($1, $2, $3)', [place, measure_id, rule]);
    const written: WrittenTables = {};
    for (const name of TABLE_NAMES) {
      const path = `${name}.parquet`;
      if (isVocabularyTable(name))
        await writeParquet(connection, name, tables.vocabulary[name], join(folder, path));
      else await copyToParquet(connection, `(${selectSpooled(name, work)})`, join(folder, path));
      await refuseSharedKeys(connection, name, join(folder, path));
      written[name] = await describeFile(folder, path, await countRows(connection, join(folder, path)));
    }
    if (tables.large && (written['indicators']?.rows ?? 0) >= tables.large.from)
      written['indicators'] = await divideIndicators(connection, folder);
    await describeFolder(folder, written, await documentsOf(connection, join(folder, 'documents.parquet')));
    return written;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function selectSpooled(name: TableName, work: string): string {
  const columns = columnsOf(TABLES[name].schema);
  const types = columns.map(
    ({ name: column, type }) => `${quoteName(column)}: ${quoteText(String(DUCKDB_TYPES[type]))}`,
  );
  const rows =
    `read_json(${quoteText(join(work, name))}, format = 'newline_delimited', compression = 'zstd', ` +
    `maximum_object_size = ${LONGEST_ROW}, columns = {${types.join(', ')}})`;
  if (name !== 'measure_rows') return `FROM ${rows}`;
  const listed = columns.map(({ name: column }) => `spooled.${quoteName(column)}`);
  return (
    `SELECT ${listed.join(', ')} FROM (SELECT *, row_number() OVER () AS printed FROM ${rows}) AS spooled ` +
    'JOIN measure_row_order USING (measure_id, rule) ORDER BY place, printed'
  );
}

/** Rows of one document were checked with it; here only keys can clash, those that do not name the document. */
async function refuseSharedKeys(connection: DuckDBConnection, name: TableName, path: string): Promise<void> {
  const key: readonly string[] = TABLES[name].key;
  if (key.includes('document_id') && name !== 'documents') return;
  const columns = key.map(quoteName).join(', ');
  const reader = await connection.runAndReadAll(
    `SELECT ${columns} FROM read_parquet(${quoteText(path)}) GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL LIMIT 1`,
  );
  const [shared] = reader.getRows();
  if (shared) throw new Error(`${name}: two rows share the key ${shared.join(' ')}`);
}

async function countRows(connection: DuckDBConnection, path: string): Promise<number> {
  const reader = await connection.runAndReadAll(
    `SELECT CAST(count(*) AS INTEGER) FROM read_parquet(${quoteText(path)})`,
  );
  return Number(reader.getRows()[0]?.[0]);
}

async function documentsOf(connection: DuckDBConnection, path: string) {
  const reader = await connection.runAndReadAll(
    `SELECT document_id, title, source_file FROM read_parquet(${quoteText(path)})`,
  );
  return reader.getRowObjects() as { document_id: string; title: string; source_file: string }[];
}
