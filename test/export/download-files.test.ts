import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readSearchedRows } from '../../scripts/build-search-rows.ts';
import { downloadFiles } from '../../src/export/download-files.ts';
import { fieldDictionary } from '../../src/export/field-dictionary.ts';
import type { Publication, PublishedTable } from '../../src/export/publication.ts';
import { archiveName } from '../../src/export/release.ts';
import { SHEET_NAMES } from '../../src/export/xlsx.ts';
import { TABLE_NAMES } from '../../src/model/tables.ts';
import { type NodeDatabase, openDataset } from '../../src/query/node.ts';
import { RELEASE } from './fixture.ts';

/** Two cores may be shared with a browser. */
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const FOLDER = 'public/data';

let db: NodeDatabase;
let publication: Publication;
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  db = await openDataset(FOLDER, { tables: TABLE_NAMES, facts: false });
  const tables: PublishedTable[] = [];
  for (const name of TABLE_NAMES) {
    const rows = await db.query(`SELECT * FROM "${name}" ORDER BY rowid`);
    tables.push({ name, rows, parquet: await readFile(`${FOLDER}/${name}.parquet`) });
  }
  const dataPackage = await readFile(`${FOLDER}/datapackage.json`);
  const further = [{ name: 'glossary.json', bytes: new TextEncoder().encode('{}\n') }];
  const address = 'https://example.org/data/';
  publication = { release: RELEASE, tables, words: fieldDictionary(), dataPackage, address, further };
  files = await filesOf(publication);
});
afterAll(() => db.close());

const filesOf = async (one: Publication) =>
  new Map((await downloadFiles(one)).map(({ name, bytes }) => [name, bytes]));
const textOf = (name: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));

describe('every table', () => {
  test.each(TABLE_NAMES)(
    '%s has as many rows in CSV and JSON as in Parquet, under its address',
    async (name) => {
      const [{ n } = { n: -1 }] = await db.query<{ n: number }>(
        `SELECT count(*)::INTEGER AS n FROM "${name}"`,
      );
      expect(JSON.parse(textOf(`${name}.json`))).toHaveLength(n);
      const csv = textOf(`${name}.csv`);
      expect(csv.startsWith('\ufeff')).toBe(true);
      expect(csv.endsWith('\r\n')).toBe(true);
      expect(recordsIn(csv)).toBe(n + 1);
    },
  );
});

describe('beside it', () => {
  test.each(TABLE_NAMES)('%s.plain.csv is the same without the byte-order mark', (name) => {
    expect(textOf(`${name}.plain.csv`)).toBe(textOf(`${name}.csv`).slice(1));
  });

  test.each(TABLE_NAMES)('%s.xlsx has its rows, its fields and where it comes from', (name) => {
    const book = read(files.get(`${name}.xlsx`));
    const rows = publication.tables.find((table) => table.name === name)?.rows ?? [];
    expect(book.SheetNames).toEqual([...SHEET_NAMES]);
    expect(utils.sheet_to_json(book.Sheets['数据'] ?? {}, { defval: null })).toEqual(rows);
    const source = utils.sheet_to_csv(book.Sheets['来源'] ?? {});
    expect(source).toContain(publication.address);
    expect(source).toContain('天津市司法局 Tianjin');
  });
});

/** Line ends outside quotes. */
function recordsIn(csv: string): number {
  return csv.replaceAll(/"[^"]*"/gu, '').split('\r\n').length - 1;
}

test('JSON holds the cells of Parquet', () => {
  const rows = publication.tables.find(({ name }) => name === 'indicators')?.rows;
  expect(JSON.parse(textOf('indicators.json'))).toEqual(rows);
});

test('the dictionary covers every table', () => {
  expect(Object.keys(JSON.parse(textOf('columns.json')))).toEqual([...TABLE_NAMES, 'selection']);
});

test('the archive holds every table twice, README, licence, data package, and checksums that are right', () => {
  const inside = unzipSync(files.get(archiveName(RELEASE)) as Uint8Array);
  const tables = TABLE_NAMES.flatMap((name) => [`${name}.parquet`, `${name}.csv`]);
  expect(Object.keys(inside).toSorted()).toEqual(
    ['README.md', 'LICENSE.txt', 'datapackage.json', 'SHA256SUMS', ...tables].toSorted(),
  );
  const { SHA256SUMS, ...rest } = inside;
  expectChecksums(SHA256SUMS as Uint8Array, new Map(Object.entries(rest)));
});

test('the checksums beside the files cover what was made and what it was made from', () => {
  const { tables, dataPackage } = publication;
  const covered = new Map([...files, ['datapackage.json', dataPackage] as const]);
  for (const { name, parquet } of tables) covered.set(`${name}.parquet`, parquet);
  const sums = covered.get('SHA256SUMS') as Uint8Array;
  covered.delete('SHA256SUMS');
  expectChecksums(sums, covered);
});

function expectChecksums(sums: Uint8Array, covered: ReadonlyMap<string, Uint8Array>) {
  const lines = [...covered].map(
    ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`,
  );
  expect(strFromU8(sums).trimEnd().split('\n').toSorted()).toEqual(lines.toSorted());
}

test('two builds give the same bytes', async () => {
  for (const [name, bytes] of await filesOf(publication))
    expect(Buffer.compare(bytes, files.get(name) as Uint8Array), name).toBe(0);
});

test('no contact of handling staff is in any of them', async () => {
  const { readings, lines } = await readSearchedRows(FOLDER, 'data/sources');
  const contacts = readings
    .filter(({ claimed_by }) => claimed_by === 'contact')
    .map(
      ({ document_id, line, char_start, char_end }) =>
        lines.get(document_id)?.[line - 1]?.slice(char_start, char_end) ?? '',
    );
  const all = [...files]
    .filter(([name]) => !name.endsWith('.zip'))
    .map(([name]) => textOf(name))
    .join('');
  expect(contacts.filter((contact) => contact.trim().length > 1 && all.includes(contact))).toEqual([]);
});
