import type { TableName } from '../model/tables.ts';
import type { FieldDictionary } from './field-dictionary.ts';
import type { Release } from './release.ts';
import type { NamedFile } from './zip.ts';

/** A published table: its rows in the order of its Parquet file, and that file. */
export interface PublishedTable {
  name: TableName;
  rows: readonly object[];
  parquet: Uint8Array;
}

/** What the downloads of a release are made from. */
export interface Publication {
  release: Release;
  tables: readonly PublishedTable[];
  words: FieldDictionary;
  /** `datapackage.json` as the data build wrote it. */
  dataPackage: Uint8Array;
  /** Where the tables are offered, as sheet 来源 of a workbook says it. */
  address: string;
  /** What is offered beside the tables as it is: the glossary, the log of corrections. */
  further: readonly NamedFile[];
}
