import type { TableName } from '../model/tables.ts';
import { checksumFile } from './checksums.ts';
import { csvBytes } from './csv.ts';
import type { FieldDictionary } from './field-dictionary.ts';
import { jsonText } from './json.ts';
import { licenceText } from './licence.ts';
import { readmeText } from './readme.ts';
import { archiveName, type Release } from './release.ts';
import { type NamedFile, zipBytes } from './zip.ts';

/** A published table: its rows in the order of its Parquet file, and that file. */
export interface PublishedTable {
  name: TableName;
  rows: readonly object[];
  parquet: Uint8Array;
}

export interface Publication {
  release: Release;
  tables: readonly PublishedTable[];
  words: FieldDictionary;
  /** `datapackage.json` as the data build wrote it. */
  dataPackage: Uint8Array;
}

/**
 * Everything that is offered beside the Parquet files: `<table>.csv` (with byte-order mark), `<table>.json`,
 * `columns.json`, the archive, and `SHA256SUMS` over all of them and the Parquet files. The same publication gives the
 * same bytes. Build only.
 */
export function downloadFiles(publication: Publication): NamedFile[] {
  const { release, tables, words, dataPackage } = publication;
  const csv = tables.map(({ name, rows }) => ({
    name: `${name}.csv`,
    bytes: csvBytes(columnsOf(name, words), rows, { bom: true }),
  }));
  const json = tables.map(({ name, rows }) =>
    textFile(`${name}.json`, jsonText(columnsOf(name, words), rows)),
  );
  const columns = textFile('columns.json', `${JSON.stringify(words)}\n`);
  const parquet = tables.map(({ name, parquet }) => ({ name: `${name}.parquet`, bytes: parquet }));
  const packaged = { name: 'datapackage.json', bytes: dataPackage };

  const inside = [...archiveTexts(publication), packaged, ...parquet, ...csv];
  const archive = {
    name: archiveName(release),
    bytes: zipBytes([...inside, checksumFile(inside)], release.date),
  };
  const made = [...csv, ...json, columns, archive];
  return [...made, checksumFile([...made, ...parquet, packaged])];
}

function archiveTexts({ release, tables, words }: Publication): NamedFile[] {
  const sizes = tables.map(({ name, rows }) => ({ name, rows: rows.length }));
  return [
    textFile('README.md', readmeText(release, sizes, words)),
    textFile('LICENSE.txt', licenceText(release)),
  ];
}

function columnsOf(name: TableName, words: FieldDictionary): string[] {
  return words[name].columns.map((column) => column.name);
}

function textFile(name: string, text: string): NamedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
