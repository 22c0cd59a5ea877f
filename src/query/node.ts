import { join } from 'node:path';
import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { quoteName, quoteText } from '../model/sql-text.ts';
import { asQueryError, type Database, type QueryOptions, type Scalar, toScalar } from './connector.ts';
import { CREATE_FACTS, QUERY_TABLES } from './dataset.ts';

/** A database of the native engine; `close` frees it. */
export interface NodeDatabase extends Database {
  close(): void;
}

/**
 * Opens the published data in a folder: each table of `tables` from `<folder>/<table>.parquet`, and `facts` over
 * them. For the build and for tests. Throws `QueryError` where a file is missing or no Parquet.
 */
export async function openDataset(
  folder: string,
  options: { tables?: readonly string[]; facts?: boolean } = {},
): Promise<NodeDatabase> {
  const instance = await DuckDBInstance.create(':memory:');
  const database = { query: queryOn(instance), close: () => instance.closeSync() } as NodeDatabase;
  try {
    for (const table of options.tables ?? QUERY_TABLES) {
      const file = quoteText(join(folder, `${table}.parquet`));
      await database.query(`CREATE TABLE ${quoteName(table)} AS SELECT * FROM read_parquet(${file})`);
    }
    if (options.facts ?? true) await database.query(CREATE_FACTS.sql, CREATE_FACTS.params);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** One connection a statement, so that stopping one never stops another. */
function queryOn(instance: DuckDBInstance) {
  return async (statement: string, params: readonly Scalar[] = [], { signal }: QueryOptions = {}) => {
    signal?.throwIfAborted();
    const connection = await instance.connect();
    const interrupt = () => connection.interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    try {
      const reader = await connection.runAndReadAll(statement, [...params] as DuckDBValue[]);
      const names = reader.columnNames();
      return reader.getRows().map((row) => rowObject(names, row, statement));
    } catch (error) {
      signal?.throwIfAborted();
      throw asQueryError(error, statement);
    } finally {
      signal?.removeEventListener('abort', interrupt);
      connection.closeSync();
    }
  };
}

function rowObject(names: readonly string[], row: readonly DuckDBValue[], statement: string) {
  return Object.fromEntries(names.map((name, index) => [name, toScalar(row[index], name, statement)]));
}
