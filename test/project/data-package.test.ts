import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/model/column.ts';
import { type Rows, TABLE_NAMES, TABLES, type TableName } from '../../src/model/tables.ts';
import { assemble } from '../../src/pipeline/assemble.ts';
import { writeData } from '../../src/pipeline/write/write-data.ts';
import { published } from '../pipeline/published.ts';
import { vocabulary } from '../pipeline/small-document.ts';
import { PACKAGE_PROFILE } from './data-package-profile.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: {
      name: string;
      type: string;
      title: string;
      description: string;
      constraints?: { required?: boolean };
    }[];
    primaryKey: string[];
    foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const rows: Rows = assemble(
  published.map(({ built }) => built),
  vocabulary,
);
let folder: string;
let connection: DuckDBConnection;
let descriptor: { resources: Resource[] };
const validate = new Ajv({ strict: true, strictRequired: false }).compile(PACKAGE_PROFILE);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jixiao-test-'));
  await writeData(rows, join(folder, 'data'));
  descriptor = JSON.parse(await readFile(join(folder, 'data/datapackage.json'), 'utf8'));
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(async () => {
  connection.closeSync();
  await rm(folder, { recursive: true, force: true });
});

const parquet = (name: TableName) => `'${join(folder, 'data', `${name}.parquet`).replaceAll("'", "''")}'`;
const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
const resourceOf = (name: TableName): Resource => {
  const found = descriptor.resources.find((resource) => resource.name === name.replaceAll('_', '-'));
  if (!found) throw new Error(`no resource ${name}`);
  return found;
};

describe('datapackage.json', () => {
  it('fits what the Frictionless Data Package standard, version 2, demands', () => {
    validate(descriptor);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['no resources', (made: Record<string, unknown>) => ({ ...made, resources: [] })],
    [
      'a licence without name and path',
      (made: Record<string, unknown>) => ({ ...made, licenses: [{ title: 'CC' }] }),
    ],
    ['a path that climbs', () => withResource({ path: '../x.parquet' })],
    ['an absolute path', () => withResource({ path: '/x.parquet' })],
    ['a hash that is none', () => withResource({ hash: 'sha256:xyz' })],
    ['a resource without a name', () => withResource({ name: undefined })],
    [
      'a field of a type nobody knows',
      () => withResource({ schema: { fields: [{ name: 'a', type: 'text' }] } }),
    ],
    ['a table without fields', () => withResource({ schema: { fields: [] } })],
  ])('would not fit with %s', (_, change) => {
    expect(validate(JSON.parse(JSON.stringify(change(descriptor as never))))).toBe(false);
  });

  const withResource = (change: object) => ({
    ...descriptor,
    resources: [{ ...descriptor.resources[0], ...change }],
  });

  it('names every table once, and every file of the folder', async () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(
      TABLE_NAMES.map((name) => name.replaceAll('_', '-')),
    );
    const files = [...descriptor.resources.map(({ path }) => path), 'datapackage.json', 'manifest.json'];
    expect((await readdir(join(folder, 'data'))).toSorted()).toEqual(files.toSorted());
  });

  it('and the manifest tell rows, bytes and checksum as the files have them', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'data/manifest.json'), 'utf8'));
    for (const name of TABLE_NAMES) {
      const { path, bytes, hash } = resourceOf(name);
      const file = await readFile(join(folder, 'data', path));
      const sha256 = createHash('sha256').update(file).digest('hex');
      expect({ bytes, hash }).toEqual({ bytes: file.length, hash: `sha256:${sha256}` });
      expect(manifest.tables[name]).toEqual({ path, rows: rows[name].length, bytes: file.length, sha256 });
    }
  });
});

const SQL_TYPES = { text: 'VARCHAR', integer: 'INTEGER', decimal: 'DOUBLE', flag: 'BOOLEAN' } as const;
const FIELD_TYPES = { text: 'string', integer: 'integer', decimal: 'number', flag: 'boolean' } as const;

describe.each(TABLE_NAMES)('table %s', (name) => {
  const columns = columnsOf(TABLES[name].schema);

  it('has the same columns in schema, package and Parquet, of the declared types', async () => {
    const described = await ask(`DESCRIBE SELECT * FROM ${parquet(name)}`);
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      columns.map((column) => [column.name, SQL_TYPES[column.type]]),
    );
    expect(resourceOf(name).schema.fields.map(({ name, type }) => [name, type])).toEqual(
      columns.map((column) => [column.name, FIELD_TYPES[column.type]]),
    );
  });

  it('has a sentence for every column in Chinese and in English', () => {
    for (const { name: column, zh, en } of columns) {
      expect(zh, column).toMatch(/\p{Script=Han}/u);
      expect(en, column).toMatch(/^[A-Za-z][A-Za-z0-9 -]+/u);
    }
    for (const { title, description } of resourceOf(name).schema.fields) expect(description).toContain(title);
  });

  it('holds its rows, in their order, to the last value', async () => {
    const held = await ask(`SELECT * FROM ${parquet(name)}`);
    expect(held).toHaveLength(rows[name].length);
    expect(held).toEqual(rows[name]);
  });

  it('is compressed with ZSTD', async () => {
    const codecs = await ask(`SELECT DISTINCT compression FROM parquet_metadata(${parquet(name)})`);
    expect(codecs).toEqual(rows[name].length === 0 ? [] : [{ compression: 'ZSTD' }]);
  });

  it('has a key that tells its rows apart, as the package says', async () => {
    const { primaryKey } = resourceOf(name).schema;
    expect(primaryKey).toEqual([...TABLES[name].key]);
    const [counted] = await ask(
      `SELECT count(*)::INTEGER AS n FROM (SELECT DISTINCT ${primaryKey.join(', ')} FROM ${parquet(name)})`,
    );
    expect(counted?.n).toBe(rows[name].length);
    const blank = await ask(
      `SELECT * FROM ${parquet(name)} WHERE ${primaryKey.map((column) => `${column} IS NULL`).join(' OR ')}`,
    );
    expect(blank).toEqual([]);
  });

  it('refers to rows that are there', async () => {
    for (const { fields, reference } of resourceOf(name).schema.foreignKeys) {
      const target = parquet(reference.resource.replaceAll('-', '_') as TableName);
      const lost = await ask(
        `SELECT DISTINCT ${fields[0]} FROM ${parquet(name)} WHERE ${fields[0]} IS NOT NULL AND ${fields[0]} NOT IN (SELECT ${reference.fields[0]} FROM ${target})`,
      );
      expect(lost).toEqual([]);
    }
  });

  it('declares a column required where it is never null, and never else', () => {
    const required = resourceOf(name)
      .schema.fields.filter(({ constraints }) => constraints?.required)
      .map((field) => field.name);
    expect(required).toEqual(columns.filter(({ nullable }) => !nullable).map((column) => column.name));
  });
});

describe('the order of rows', () => {
  it('is province, agency, year', () => {
    expect(rows.documents.map(({ document_id }) => document_id)).toEqual([
      'nankai-court-2023',
      'tianjin-justice-2023',
      'chengde-justice-2021',
      'tianhe-justice-2024',
      'dazhu-justice-2024',
    ]);
  });

  it.each(['projects', 'indicators'] as const)(
    'of %s is the order of documents, then of printing',
    (name) => {
      const place = new Map(rows.documents.map(({ document_id }, index) => [document_id, index]));
      const keys = rows[name].map((row) => [place.get(row.document_id) ?? -1, row.line_start, row.seq]);
      const sorted = keys.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d);
      expect(keys).toEqual(sorted);
    },
  );
});
