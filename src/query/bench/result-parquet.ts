import { selectionParquet } from '../../export/parquet.ts';
import { quoteName } from '../../model/sql-text.ts';
import type { Scalar } from '../connector.ts';
import { parquetType } from './column-type.ts';
import type { BenchFiles } from './files.ts';
import type { BenchResult } from './run-statement.ts';
import { drain, type SealedEngine, startSealed } from './sealed-engine.ts';

type Rows = Pick<BenchResult, 'columns' | 'rows'>;

/** Values in one statement: many rows at once, without a statement that takes long to read. */
const MOST_VALUES = 2000;

/**
 * The rows of a result as a Parquet file with the types that the engine named for them; lists, structs and other types
 * that Parquet of this engine does not hold are text. The locked engine writes no files, so another one is started,
 * which sees the rows and never the statement. Throws `RangeError` for text with a NUL in it, which it would cut there.
 */
export async function resultParquet(
  files: BenchFiles,
  result: Rows,
  names: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = await startSealed({ ...files, tables: new Map() });
  try {
    return await writer.untilClosed(write(writer, result, names));
  } finally {
    writer.close();
  }
}

async function write(
  writer: SealedEngine,
  { columns, rows }: Rows,
  names: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const list = columns.map((_, index) => `c${index} VARCHAR`).join(', ');
  await drain(writer.connection, `CREATE TABLE result (${list})`);
  const step = Math.max(1, Math.floor(MOST_VALUES / columns.length));
  for (let at = 0; at < rows.length; at += step) await insert(writer, rows.slice(at, at + step));
  const typed = columns.map(({ type }, index) => {
    return `c${index}::${parquetType(type ?? 'VARCHAR')} AS ${quoteName(names[index] ?? '')}`;
  });
  return selectionParquet(parquetEngine(writer), {
    sql: `SELECT ${typed.join(', ')} FROM result`,
    params: [],
  });
}

async function insert({ connection }: SealedEngine, rows: readonly (readonly Scalar[])[]): Promise<void> {
  const values = rows.map((row) => `(${row.map(() => '?').join(', ')})`).join(', ');
  const statement = await connection.prepare(`INSERT INTO result VALUES ${values}`);
  for await (const _ of await statement.send(...rows.flat().map(asText)));
  await statement.close();
}

function asText(value: Scalar): string | null {
  if (value === null) return null;
  const text = String(value);
  if (text.includes('\0')) throw new RangeError('Parquet: expected text without NUL; take JSON instead');
  return text;
}

function parquetEngine({ engine, connection }: SealedEngine): Parameters<typeof selectionParquet>[0] {
  return {
    query: async (statement: string) => {
      await drain(connection, statement);
      return [];
    },
    readFile: async (name) => new Uint8Array(await engine.copyFileToBuffer(name)),
    removeFile: (name) => engine.dropFile(name),
  };
}
