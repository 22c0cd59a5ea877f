import { csvBytes } from '../../export/csv.ts';
import type { FieldDictionary } from '../../export/field-dictionary.ts';
import { FILE_TYPES } from '../../export/file-formats.ts';
import type { Column } from '../../model/column.ts';
import { readingRows } from '../../pipeline/read-file.ts';
import type { Scalar } from '../../query/connector.ts';
import { ENGINE_FOLDER, ENGINE_WASM, ENGINE_WORKER } from '../../query/engine-files.ts';
import type { PageReading } from './messages.ts';

export type ReadTable = 'indicators' | 'projects' | 'objectives' | 'sub_goals' | 'findings';
export type ReadingFormat = 'json' | 'csv' | 'parquet';

export interface ReadingFileRequest {
  /** The document's name: what it was read from, in the name of the file. */
  file: string;
  reading: PageReading;
  format: ReadingFormat;
  /** For CSV and Parquet. */
  table: ReadTable | undefined;
  /** The folder of the site. */
  base: string;
}

/** A file to keep. */
export interface ReadingFile {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const PARQUET_TYPES = { text: 'VARCHAR', integer: 'INTEGER', decimal: 'DOUBLE', flag: 'BOOLEAN' } as const;

/** What was read as a file. Throws where the dictionary of columns or the engine for Parquet does not come. */
export async function readingFile(request: ReadingFileRequest): Promise<ReadingFile> {
  const { file, reading, format, table, base } = request;
  const stem = file.replace(/\.[^.]*$/u, '');
  if (format === 'json' || table === undefined) {
    const text = `${JSON.stringify(readingRows(reading), null, 2)}\n`;
    return { name: `${stem}.json`, type: FILE_TYPES.json, bytes: new TextEncoder().encode(text) };
  }
  const columns = await columnsOf(table, base);
  const rows: readonly object[] = reading[table];
  const name = `${stem}-${table}.${format}`;
  if (format === 'csv') {
    const names = columns.map((column) => column.name);
    return { name, type: FILE_TYPES.csv, bytes: csvBytes(names, rows, { bom: true }) };
  }
  return { name, type: FILE_TYPES.parquet, bytes: await parquetBytes(columns, rows, base) };
}

/** The columns of a published table: those of a reading are the same. */
async function columnsOf(table: ReadTable, base: string): Promise<Column[]> {
  const url = `${base}data/columns.json`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected the file, found HTTP ${response.status}`);
  return ((await response.json()) as FieldDictionary)[table].columns;
}

/** Written by the query engine in a worker of its own, which sees the rows and nothing else. */
async function parquetBytes(
  columns: readonly Column[],
  rows: readonly object[],
  base: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ fetchBenchFiles }, { resultParquet }] = await Promise.all([
    import('../../query/bench/files.ts'),
    import('../../query/bench/result-parquet.ts'),
  ]);
  const folder = new URL(`${base}${ENGINE_FOLDER}`, location.href).href;
  const files = await fetchBenchFiles({
    engine: { wasm: `${folder}${ENGINE_WASM}`, worker: `${folder}${ENGINE_WORKER}` },
    data: `${base}data/`,
    tables: [],
    fingerprints: {},
  });
  const typed = columns.map(({ name, type }) => ({
    ...{ name, type: PARQUET_TYPES[type], isNumber: type === 'integer' || type === 'decimal' },
  }));
  const cells = rows.map((row) =>
    columns.map(({ name }) => (row as Record<string, Scalar | undefined>)[name] ?? null),
  );
  return resultParquet(
    files,
    { columns: typed, rows: cells },
    columns.map(({ name }) => name),
  );
}
