import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { FieldDictionary, TableWords } from '../../export/field-dictionary.ts';
import { archiveName, type Release } from '../../export/release.ts';
import type { TableName } from '../../model/tables.ts';
import { readDownload } from './published-tables.ts';

/** The formats a table is offered in, each with its ending and media type. The first is what most people want. */
export const FORMATS = [
  { format: 'csv', ending: 'csv', mediaType: 'text/csv' },
  {
    format: 'xlsx',
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  { format: 'json', ending: 'json', mediaType: 'application/json' },
  { format: 'parquet', ending: 'parquet', mediaType: 'application/vnd.apache.parquet' },
  { format: 'plain', ending: 'plain.csv', mediaType: 'text/csv' },
] as const;
export type Format = (typeof FORMATS)[number]['format'];

/** A file of `/data/` with its size. */
export interface DownloadFile {
  name: string;
  bytes: number;
}

/** A table as it is offered: its words, its rows, its files. */
export interface DownloadTable extends TableWords {
  name: TableName;
  rows: number;
  files: (DownloadFile & { format: Format; mediaType: string })[];
}

interface Manifest {
  tables: Record<TableName, { rows: number }>;
}

/** Everything that `/data/` offers. Throws where a download has not been made. */
export function listDownloads(release: Release, folder = 'public/data') {
  const words = JSON.parse(readDownload('columns.json', folder)) as FieldDictionary;
  const { tables } = JSON.parse(readDownload('manifest.json', folder)) as Manifest;
  const fileOf = (name: string): DownloadFile => ({ name, bytes: statSync(join(folder, name)).size });
  return {
    tables: (Object.keys(tables) as TableName[]).map(
      (name): DownloadTable => ({
        ...words[name],
        name,
        rows: tables[name].rows,
        files: FORMATS.map(({ format, ending, mediaType }) => ({
          ...fileOf(`${name}.${ending}`),
          format,
          mediaType,
        })),
      }),
    ),
    archive: fileOf(archiveName(release)),
    others: [
      'datapackage.json',
      'SHA256SUMS',
      'columns.json',
      'manifest.json',
      'glossary.json',
      'corrections.json',
    ].map(fileOf),
  };
}

export type Downloads = ReturnType<typeof listDownloads>;
