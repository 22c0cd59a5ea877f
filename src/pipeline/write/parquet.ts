import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { type Column, type ColumnType, columnsOf } from '../../model/column.ts';
import { quoteName, quoteText } from '../../model/sql-text.ts';
import type { Rows, TableName } from '../../model/tables.ts';
import { TABLES } from '../../model/tables.ts';

export const DUCKDB_TYPES: Record<ColumnType, DuckDBType> = {
  text: VARCHAR,
  integer: INTEGER,
  decimal: DOUBLE,
  flag: BOOLEAN,
};

/** The width that filtered reads by range were measured to be best with. */
const ROW_GROUP_SIZE = 122_880;
const CHUNK_SIZE = 2048;

/** Writes the rows of a table as one Parquet file (zstd), its types from the row schema. */
export async function writeParquet<Name extends TableName>(
  connection: DuckDBConnection,
  name: Name,
  rows: Rows[Name],
  path: string,
): Promise<void> {
  const columns = columnsOf(TABLES[name].schema);
  const declared = columns.map((column) => `${quoteName(column.name)} ${DUCKDB_TYPES[column.type]}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE ${quoteName(name)} (${declared.join(', ')})`);
  await append(connection, name, columns, rows);
  await copyToParquet(connection, quoteName(name), path);
  await connection.run(`DROP TABLE ${quoteName(name)}`);
}

/** Writes a table, or a query in brackets, as one Parquet file. */
export async function copyToParquet(connection: DuckDBConnection, from: string, path: string): Promise<void> {
  await connection.run(
    `COPY ${from} TO ${quoteText(path)} (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${ROW_GROUP_SIZE})`,
  );
}

async function append(
  connection: DuckDBConnection,
  name: string,
  columns: readonly Column[],
  rows: readonly object[],
): Promise<void> {
  const appender = await connection.createAppender(name);
  const types = columns.map(({ type }) => DUCKDB_TYPES[type]);
  for (let start = 0; start < rows.length; start += CHUNK_SIZE) {
    const part = rows.slice(start, start + CHUNK_SIZE) as Record<string, DuckDBValue>[];
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map((column) => part.map((row) => row[column.name] ?? null)));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
