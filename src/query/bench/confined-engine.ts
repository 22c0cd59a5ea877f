import { quoteName, quoteText } from '../../model/sql-text.ts';
import type { BenchFiles } from './files.ts';
import { type FirstRows, firstRows, type ReadLimits } from './first-rows.ts';
import { drain, type SealedEngine, startSealed } from './sealed-engine.ts';

/** An engine that holds a copy of the tables and reaches nothing else. */
export interface ConfinedEngine {
  /** Runs one statement as it is. Throws the engine's own errors, `AbortError` once it is closed. */
  ask(sql: string, limits: ReadLimits): Promise<FirstRows>;
  /** Ends the worker at once, whatever it is doing. */
  close(): void;
}

/** What the engine may hold, tables and running statement together. A statement that needs more is refused by name. */
const MEMORY_LIMIT = '1GB';

/**
 * After these no statement can reach a file or an address, load or install, nor set anything: neither these two back.
 * They refuse reading Parquet as well, so they come when the tables are copied in.
 */
const CONFINE = [
  `SET memory_limit='${MEMORY_LIMIT}'`,
  'SET enable_external_access=false',
  'SET lock_configuration=true',
] as const;

/** Starts an engine in a sealed worker, copies the tables into it and locks it. Throws where the engine does not start. */
export async function openConfined(files: BenchFiles): Promise<ConfinedEngine> {
  const started = await startSealed(files);
  try {
    await started.untilClosed(copyAndLock(started, files));
    return {
      ask: (sql, limits) => started.untilClosed(firstRows(started.connection, sql, limits)),
      close: started.close,
    };
  } catch (error) {
    started.close();
    throw error;
  }
}

async function copyAndLock(started: SealedEngine, { tables }: BenchFiles): Promise<void> {
  for (const [table, bytes] of tables) await copyIn(started, table, bytes);
  await started.engine.dropFiles();
  for (const statement of CONFINE) await drain(started.connection, statement);
}

async function copyIn({ engine, connection }: SealedEngine, table: string, bytes: Uint8Array): Promise<void> {
  // The engine takes the buffer away with it; ours is needed for the next copy.
  await engine.registerFileBuffer(`${table}.parquet`, bytes.slice());
  const file = quoteText(`${table}.parquet`);
  await drain(connection, `CREATE TABLE ${quoteName(table)} AS SELECT * FROM read_parquet(${file})`);
  await engine.dropFile(`${table}.parquet`);
}
