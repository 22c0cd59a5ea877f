import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import type { Sql } from '../../src/query/sql.ts';

/** The native engine as the steps of the large layout use it. `close` frees it. */
export interface Builder {
  connection: DuckDBConnection;
  run(statement: Sql): Promise<void>;
  rows<Row extends object>(question: Sql): Promise<Row[]>;
  close(): void;
}

/** Opens an engine that keeps its tables, and what does not fit `memory` (MB), in `<folder>/.spill`; the caller removes it. */
export async function openBuilder(folder: string, { memory = 1000 } = {}): Promise<Builder> {
  const spill = join(folder, '.spill');
  await rm(spill, { recursive: true, force: true });
  await mkdir(spill, { recursive: true });
  const settings = { memory_limit: `${memory}MB`, temp_directory: spill };
  const instance = await DuckDBInstance.create(join(spill, 'tables.duckdb'), settings);
  const connection = await instance.connect();
  return {
    connection,
    run: async ({ sql, params }) => void (await connection.run(sql, [...params] as DuckDBValue[])),
    rows: async <Row extends object>({ sql, params }: Sql) => {
      const reader = await connection.runAndReadAll(sql, [...params] as DuckDBValue[]);
      return reader.getRowObjectsJS() as Row[];
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
