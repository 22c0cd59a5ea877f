import type { TableName } from '../model/tables.ts';
import { checksumFile } from './checksums.ts';
import { type CsvOptions, csvBytes } from './csv.ts';
import type { FieldDictionary } from './field-dictionary.ts';
import { jsonText } from './json.ts';
import { licenceText } from './licence.ts';
import type { Publication, PublishedTable } from './publication.ts';
import { readmeText } from './readme.ts';
import { archiveName } from './release.ts';
import { tableWorkbook } from './table-workbook.ts';
import { type NamedFile, zipBytes } from './zip.ts';

/**
 * Everything that is offered beside the Parquet files: `<table>.csv` (with byte-order mark), `<table>.plain.csv`
 * (without), `<table>.json`, `<table>.xlsx`, `columns.json`, the archive, and `SHA256SUMS` over all of them and the
 * Parquet files. The same publication gives the same bytes. Build only.
 */
export async function downloadFiles(publication: Publication): Promise<NamedFile[]> {
  const { release, tables, words, dataPackage, further } = publication;
  const csv = tables.map((table) => csvFile(table, words, { bom: true }));
  const plain = tables.map((table) => csvFile(table, words, { bom: false }));
  const json = tables.map(({ name, rows }) =>
    textFile(`${name}.json`, jsonText(columnsOf(name, words), rows)),
  );
  const xlsx = await Promise.all(tables.map((table) => tableWorkbook(table, publication)));
  const columns = textFile('columns.json', `${JSON.stringify(words)}\n`);
  const parquet = tables.map(({ name, parquet }) => ({ name: `${name}.parquet`, bytes: parquet }));
  const packaged = { name: 'datapackage.json', bytes: dataPackage };

  const inside = [...archiveTexts(publication), packaged, ...parquet, ...csv];
  const archive = {
    name: archiveName(release),
    bytes: zipBytes([...inside, checksumFile(inside)], release.date),
  };
  const made = [...csv, ...plain, ...json, ...xlsx, columns, ...further, archive];
  return [...made, checksumFile([...made, ...parquet, packaged])];
}

function csvFile({ name, rows }: PublishedTable, words: FieldDictionary, { bom }: CsvOptions): NamedFile {
  return {
    name: `${name}${bom ? '' : '.plain'}.csv`,
    bytes: csvBytes(columnsOf(name, words), rows, { bom }),
  };
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
