import { quoteText } from '../model/sql-text.ts';
import type { Database, QueryOptions } from '../query/connector.ts';
import type { Sql } from '../query/sql.ts';

/** An engine that can also give back a file it wrote: `copyFileToBuffer` and `dropFile` of DuckDB-WASM, the disk in Node. */
export interface ParquetEngine extends Database {
  /** Makes an empty file, where an engine wants one before it writes. */
  createFile?(name: string): Promise<unknown>;
  readFile(name: string): Promise<Uint8Array<ArrayBuffer>>;
  removeFile(name: string): Promise<unknown>;
}

/**
 * What a question answers, as a Parquet file (zstd) with the types of its columns. The engine writes it, so it is
 * there only once a reader has started one; whole tables are `/data/<table>.parquet`.
 * `name` is the file inside the engine; two at a time need two names. Throws `QueryError` like any question.
 */
export async function selectionParquet(
  engine: ParquetEngine,
  question: Sql,
  { name = 'selection.parquet', ...options }: { name?: string } & QueryOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    await engine.createFile?.(name);
    await engine.query(
      `COPY (${question.sql}) TO ${quoteText(name)} (FORMAT PARQUET, CODEC 'ZSTD')`,
      question.params,
      options,
    );
    return await engine.readFile(name);
  } finally {
    await engine.removeFile(name);
  }
}
