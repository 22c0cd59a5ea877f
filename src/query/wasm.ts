import type { AsyncDuckDB, AsyncDuckDBConnection, AsyncPreparedStatement } from '@duckdb/duckdb-wasm';
import { quoteName, quoteText } from '../model/sql-text.ts';
import {
  asQueryError,
  type Database,
  isAbort,
  QueryError,
  type QueryOptions,
  type Scalar,
  toScalar,
} from './connector.ts';
import { CREATE_FACTS, QUERY_TABLES } from './dataset.ts';
import { type Download, downloadBytes } from './download.ts';
import { engineWorker } from './engine-worker.ts';
import type { Fingerprints } from './fingerprint.ts';
import { downloadPublished } from './published-file.ts';

/** Where the engine's two files are served. */
export interface EngineUrls {
  wasm: string;
  worker: string;
}

/** Bytes over the wire so far, and in all (0 while a server does not say). */
export interface Progress {
  loaded: number;
  total: number;
}

export interface OpenOptions {
  engine: EngineUrls;
  /** Address of the folder that holds `<table>.parquet`, with its slash at the end. */
  data: string;
  tables?: readonly string[];
  /** What the tables' files were when the page was built. */
  fingerprints: Fingerprints;
  /** For a large set: no facts are made of the tables; its parts are read by range, and never whole (`openUrl`). */
  byRange?: boolean;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** A batch of Arrow rows, as far as it is read here: the types of the Arrow release inside the engine do not resolve. */
interface Batch {
  schema: { fields: readonly { name: string; type: unknown }[] };
  numRows: number;
  getChildAt(column: number): { get(row: number): unknown } | null;
}

/** A database of the engine in the page, which can give back a file it wrote; `close` ends its worker. */
export interface WasmDatabase extends Database {
  /** An empty file inside the engine, which else says in the console that it makes one itself. */
  createFile(name: string): Promise<unknown>;
  /** The bytes of a file that a `COPY … TO` has written inside the engine. */
  readFile(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Makes a file known by its whole address, to be read by range as questions need it. */
  openUrl(name: string, url: string): Promise<void>;
  /** Frees such a file; quiet where it is not there. */
  removeFile(name: string): Promise<unknown>;
  close(): void;
}

/**
 * Starts DuckDB-WASM (1.28.0, `eh`) from our own origin and loads the published tables.
 * The tables are fetched whole and handed over as buffers: all six together are tens of kilobytes, less than the
 * headers and round trips of reading them in ranges would cost. A large set is opened `byRange` instead.
 * Throws `FileFault` for a table that is not the one the page was built with, `Error` for a file that does not arrive,
 * `AbortError` on abort.
 */
export async function openDataset(options: OpenOptions): Promise<WasmDatabase> {
  const { signal } = options;
  const tables = options.tables ?? QUERY_TABLES;
  const tally = progressTally(options.onProgress, tables.length + 1);
  const watched = (index: number) => ({
    signal,
    onProgress: (download: Download) => tally(index, download),
  });
  const fetchTable = (table: string, index: number) => {
    const file = `${table}.parquet`;
    return downloadPublished(`${options.data}${file}`, options.fingerprints[file] ?? '', watched(index));
  };

  const [duckdb, wasm, ...buffers] = await Promise.all([
    import('@duckdb/duckdb-wasm'),
    downloadBytes(options.engine.wasm, watched(0)),
    ...tables.map((table, index) => fetchTable(table, index + 1)),
  ]);
  signal?.throwIfAborted();

  const worker = engineWorker(options.engine.worker);
  const stop = () => worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    const opened = startEngine(engine, wasm as Uint8Array<ArrayBuffer>, tables, buffers, options.byRange);
    const connection = await Promise.race([opened, failureOf(worker, signal)]);
    return {
      query: queryOn(connection),
      createFile: (name) => engine.registerEmptyFileBuffer(name),
      readFile: async (name) => new Uint8Array(await engine.copyFileToBuffer(name)),
      openUrl: (name, url) => engine.registerFileURL(name, url, duckdb.DuckDBDataProtocol.HTTP, false),
      removeFile: (name) => engine.dropFile(name),
      close: stop,
    };
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

async function startEngine(
  engine: AsyncDuckDB,
  wasm: Uint8Array<ArrayBuffer>,
  tables: readonly string[],
  buffers: readonly Uint8Array[],
  byRange = false,
): Promise<AsyncDuckDBConnection> {
  const url = URL.createObjectURL(new Blob([wasm], { type: 'application/wasm' }));
  try {
    await engine.instantiate(url);
  } finally {
    URL.revokeObjectURL(url);
  }
  // Else 1.28.0 takes the whole of a file, silently, where a server answers no range.
  if (byRange) await engine.open({ filesystem: { allowFullHTTPReads: false } });
  const connection = await engine.connect();
  const query = queryOn(connection);
  for (const [index, table] of tables.entries()) {
    await engine.registerFileBuffer(`${table}.parquet`, buffers[index] as Uint8Array);
    const file = quoteText(`${table}.parquet`);
    await query(`CREATE TABLE ${quoteName(table)} AS SELECT * FROM read_parquet(${file})`);
    await engine.dropFile(`${table}.parquet`);
  }
  if (!byRange) await query(CREATE_FACTS.sql, CREATE_FACTS.params);
  return connection;
}

/** Never resolves: rejects when the worker cannot start or the reader cancels, which the engine itself never notices. */
function failureOf(worker: Worker, signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the engine did not start')),
    );
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** One statement at a time: a connection of the engine holds one running result. */
function queryOn(connection: AsyncDuckDBConnection): Database['query'] {
  let last: Promise<unknown> = Promise.resolve();
  return <Row extends object>(
    statement: string,
    params: readonly Scalar[] = [],
    options: QueryOptions = {},
  ) => {
    const result = last.then(() => runOne(connection, statement, params, options.signal));
    last = result.catch(() => undefined);
    return result as Promise<Row[]>;
  };
}

/**
 * Always by `send`: `query()` of 1.28.0 answers a run-time error with an empty result.
 */
async function runOne(
  connection: AsyncDuckDBConnection,
  statement: string,
  params: readonly Scalar[],
  signal: AbortSignal | undefined,
): Promise<Record<string, Scalar>[]> {
  signal?.throwIfAborted();
  const cancel = () => void connection.cancelSent();
  signal?.addEventListener('abort', cancel, { once: true });
  let prepared: AsyncPreparedStatement | null = null;
  try {
    prepared = await connection.prepare(statement);
    return await readRows(await prepared.send(...params), statement, signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw asQueryError(error, statement);
  } finally {
    signal?.removeEventListener('abort', cancel);
    await prepared?.close().catch((error: unknown) => {
      if (!isAbort(error)) throw asQueryError(error, statement);
    });
  }
}

async function readRows(
  batches: AsyncIterable<Batch>,
  statement: string,
  signal: AbortSignal | undefined,
): Promise<Record<string, Scalar>[]> {
  const rows: Record<string, Scalar>[] = [];
  for await (const batch of batches) {
    signal?.throwIfAborted();
    const names = scalarColumns(batch.schema, statement);
    const columns = names.map((_, index) => batch.getChildAt(index));
    for (let row = 0; row < batch.numRows; row++) {
      rows.push(
        Object.fromEntries(names.map((name, i) => [name, toScalar(columns[i]?.get(row), name, statement)])),
      );
    }
  }
  return rows;
}

/** Arrow's types that have one plain meaning in JavaScript, by the first word of their names. */
const SCALAR_TYPES = /^(Null|Bool|Utf8|LargeUtf8|U?[Ii]nt\d*|Float\d*)/u;

function scalarColumns(schema: Batch['schema'], statement: string): string[] {
  return schema.fields.map(({ name, type }) => {
    if (SCALAR_TYPES.test(String(type))) return name;
    throw new QueryError(
      `column ${name}: expected text, a number or a flag, found ${type}; cast it in SQL`,
      statement,
    );
  });
}

function progressTally(onProgress: OpenOptions['onProgress'], parts: number) {
  const seen: Download[] = Array.from({ length: parts }, () => ({ loaded: 0, total: 0 }));
  return (index: number, download: Download) => {
    seen[index] = download;
    const sum = (key: keyof Download) => seen.reduce((total, part) => total + part[key], 0);
    onProgress?.({ loaded: sum('loaded'), total: seen.every((part) => part.total > 0) ? sum('total') : 0 });
  };
}
