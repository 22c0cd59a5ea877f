import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { BenchFiles } from './files.ts';
import { sealedWorker } from './sealed-worker.ts';

/** An engine in a sealed worker, empty and not locked: never for a statement that a reader wrote. */
export interface SealedEngine {
  engine: AsyncDuckDB;
  connection: AsyncDuckDBConnection;
  /** What is asked of it, or a rejection once the worker is gone: the engine itself never says so. */
  untilClosed<T>(answer: Promise<T>): Promise<T>;
  close(): void;
}

/** Starts such an engine. Throws where the worker or the module does not start. */
export async function startSealed({ worker: script, wasm }: BenchFiles): Promise<SealedEngine> {
  const duckdb = await import('@duckdb/duckdb-wasm');
  const worker = sealedWorker(script);
  const closed = new AbortController();
  const close = () => {
    worker.terminate();
    closed.abort();
  };
  const gone = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new Error(event.message || 'the engine did not start')),
    );
    closed.signal.addEventListener('abort', () => reject(closed.signal.reason));
  });
  gone.catch(() => undefined);
  const untilClosed = <T>(answer: Promise<T>) => Promise.race([answer, gone]);
  const module = URL.createObjectURL(wasm);
  try {
    const engine = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    await untilClosed(engine.instantiate(module));
    return { engine, connection: await untilClosed(engine.connect()), untilClosed, close };
  } catch (error) {
    close();
    throw error;
  } finally {
    URL.revokeObjectURL(module);
  }
}

/** Runs a statement of ours to its end. By `send`: `query` of 1.28.0 answers an error of the run with an empty result. */
export async function drain(connection: AsyncDuckDBConnection, statement: string): Promise<void> {
  for await (const _ of await connection.send(statement));
}
