import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadReference } from '../../scripts/load-reference.ts';
import type { PublishedTable } from '../../src/export/publication.ts';

const TABLES: PublishedTable[] = [
  { name: 'documents', rows: [{ document_id: 'north-2023', line_count: 20 }], parquet: new Uint8Array() },
  { name: 'projects', rows: [{ project_id: 'north-2023-01' }], parquet: new Uint8Array() },
  { name: 'indicators', rows: [{ indicator_id: 'north-2023-01-i01' }], parquet: new Uint8Array() },
];
const CORRECTION = {
  ...{ date: '2027-01-10', release: '0.1.1', document_id: 'north-2023', row_id: 'north-2023-01-i01' },
  ...{ line: 20, field: null, said: '20', says: '30', reason: { zh: '误读。', en: 'Misread.' }, reply: null },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reference-'));
  await mkdir(join(folder, 'vocabulary'));
  await writeFile(
    join(folder, 'vocabulary/glossary.json'),
    await readFile('data/vocabulary/glossary.json', 'utf8'),
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function load(corrections: unknown) {
  await writeFile(join(folder, 'corrections.json'), JSON.stringify(corrections));
  return loadReference(folder, TABLES);
}

test('offers glossary and corrections as they are', async () => {
  const files = await load([CORRECTION]);
  expect(files.map(({ name }) => name)).toEqual(['glossary.json', 'corrections.json']);
  expect(JSON.parse(new TextDecoder().decode(files[1]?.bytes))).toEqual([CORRECTION]);
});

test.each([
  [{ document_id: 'south-2023' }, 'data/corrections.json, column 0.document_id'],
  [{ line: 21 }, 'at most 20'],
  [{ row_id: 'north-2023-02' }, 'a project or an indicator'],
  [{ date: 'soon' }, '0.date'],
])('refuses a correction of something that is not there: %j', async (change, message) => {
  await expect(load([{ ...CORRECTION, ...change }])).rejects.toThrow(message);
});
