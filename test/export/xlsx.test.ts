import { createHash } from 'node:crypto';
import { read, utils } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SHEET_NAMES, xlsxBytes } from '../../src/export/xlsx.ts';
import type { Column } from '../../src/model/column.ts';
import { ORIGIN } from './fixture.ts';

const column = (name: string, type: Column['type']): Column => ({
  name,
  type,
  nullable: true,
  values: null,
  zh: name,
  en: name,
});
const FIELDS = [column('a', 'text'), column('n', 'decimal'), column('b', 'flag')];
const ROWS = [
  { a: '=1+1', n: -1.5, b: true },
  { a: '007', n: null, b: false },
  { a: ' 两行\n空格  ', n: 123456.78, b: null },
  { a: '_x0041_ \u0001 \r <&>"', n: 0, b: null },
  { a: '', n: 1, b: null },
];
const bytes = await xlsxBytes({ fields: FIELDS, rows: ROWS, origin: ORIGIN });
const book = read(bytes);

test('has the three sheets', () => {
  expect(book.SheetNames).toEqual([...SHEET_NAMES]);
  expect(SHEET_NAMES).toEqual(['数据', '字段', '来源']);
});

test('holds the rows as they are: text as text, numbers as numbers, null as no cell', () => {
  const sheet = book.Sheets['数据'] ?? {};
  const rows = utils.sheet_to_json(sheet, { defval: null });
  expect(rows).toEqual(ROWS);
  expect(sheet['A2']).toMatchObject({ t: 's', v: '=1+1' });
  expect(sheet['A2'].f).toBeUndefined();
  expect(sheet['B2']).toMatchObject({ t: 'n', v: -1.5 });
  expect(sheet['B3']).toBeUndefined();
  expect(sheet['C2']).toMatchObject({ t: 'b', v: true });
});

test('escapes text that looks like an escape, which Excel would turn into a character', () => {
  expect(strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] as Uint8Array)).toContain(
    '_x005F_x0041_ _x0001_ _x000D_',
  );
});

test('explains every field and names every document', () => {
  const text = (name: string) => utils.sheet_to_csv(book.Sheets[name] ?? {});
  for (const { name } of FIELDS) expect(text('字段')).toContain(`${name},`);
  for (const { title } of ORIGIN.documents) expect(text('来源')).toContain(title);
});

test('the same rows give the same bytes', async () => {
  const digest = (file: Uint8Array) => createHash('sha256').update(file).digest('hex');
  expect(digest(await xlsxBytes({ fields: FIELDS, rows: ROWS, origin: ORIGIN }))).toBe(digest(bytes));
});

test('names columns beyond Z', async () => {
  const fields = Array.from({ length: 40 }, (_, index) => column(`c${index}`, 'integer'));
  const row = Object.fromEntries(fields.map(({ name }, index) => [name, index]));
  const sheet = read(await xlsxBytes({ fields, rows: [row], origin: ORIGIN })).Sheets['数据'] ?? {};
  expect(sheet['!ref']).toBe('A1:AN2');
  expect(sheet['AN2'].v).toBe(39);
});

describe('refuses, in words, what the format cannot hold', () => {
  test('too many rows', async () => {
    const rows = new Array(1_048_576).fill(ROWS[0]);
    await expect(xlsxBytes({ fields: FIELDS, rows, origin: ORIGIN })).rejects.toThrow(/1048575 rows/);
  });
  test('too long a text', async () => {
    const rows = [{ ...ROWS[0], a: '长'.repeat(32_768) }];
    await expect(xlsxBytes({ fields: FIELDS, rows, origin: ORIGIN })).rejects.toThrow(/32767 characters/);
  });
});
