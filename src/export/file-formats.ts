import type { Column } from '../model/column.ts';
import { csvBytes } from './csv.ts';
import { jsonText } from './json.ts';
import type { DownloadOrigin } from './source-rows.ts';

/**
 * What a table can be taken as: the ending of its address (`/explore.csv`), and its type on the wire. `plain.csv` is
 * CSV without byte-order mark, for programs.
 */
export const FILE_TYPES = {
  csv: 'text/csv;charset=utf-8',
  'plain.csv': 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
} as const;
export type FileEnding = keyof typeof FILE_TYPES;

/** A table about to become a file. */
export interface TableFile {
  columns: readonly string[];
  rows: readonly object[];
  /** What else a workbook says; asked for only where one is made. */
  about: () => Promise<{ fields: readonly Column[]; origin: DownloadOrigin }>;
}

/** A table as a file of any ending but Parquet, which an engine writes (`selectionParquet`). Throws as `xlsxBytes` does. */
export async function tableBytes(
  ending: Exclude<FileEnding, 'parquet'>,
  { columns, rows, about }: TableFile,
): Promise<Uint8Array<ArrayBuffer>> {
  if (ending === 'csv') return csvBytes(columns, rows, { bom: true });
  if (ending === 'plain.csv') return csvBytes(columns, rows, { bom: false });
  if (ending === 'json') return new TextEncoder().encode(jsonText(columns, rows));
  // The library that writes workbooks comes only with one.
  const { xlsxBytes } = await import('./xlsx.ts');
  const { fields, origin } = await about();
  return xlsxBytes({ fields: columns.map((column) => fieldOf(column, fields)), rows, origin });
}

function fieldOf(column: string, fields: readonly Column[]): Column {
  const field = fields.find(({ name }) => name === column);
  if (field === undefined)
    throw new Error(`column ${column}: expected its sentence in the dictionary, found none`);
  return field;
}
