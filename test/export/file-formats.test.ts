import { read, utils } from '@e965/xlsx';
import { expect, test, vi } from 'vitest';
import { tableBytes } from '../../src/export/file-formats.ts';
import type { Column } from '../../src/model/column.ts';
import { ORIGIN } from './fixture.ts';

const field = (name: string): Column => ({
  ...{ name, type: 'text', nullable: true, values: null },
  zh: name,
  en: name,
});
const TABLE = {
  columns: ['b', 'a'],
  rows: [
    { a: '=1', b: 1, c: 'no' },
    { a: null, b: 2.5, c: 'no' },
  ],
  about: async () => ({ fields: [field('a'), field('b'), field('c')], origin: ORIGIN }),
};
const text = async (ending: 'csv' | 'plain.csv' | 'json') =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await tableBytes(ending, TABLE));

test('the columns asked for, in their order, in every format', async () => {
  expect(await text('csv')).toBe("\ufeffb,a\r\n1,'=1\r\n2.5,\r\n");
  expect(await text('plain.csv')).toBe("b,a\r\n1,'=1\r\n2.5,\r\n");
  expect(await text('json')).toBe('[\n{"b":1,"a":"=1"},\n{"b":2.5,"a":null}\n]\n');
  const book = read(await tableBytes('xlsx', TABLE));
  expect(utils.sheet_to_json(book.Sheets['数据'] ?? {}, { header: 1, defval: null })).toEqual([
    ['b', 'a'],
    [1, '=1'],
    [2.5, null],
  ]);
});

test('only a workbook asks what else there is to say', async () => {
  const about = vi.fn(TABLE.about);
  await tableBytes('csv', { ...TABLE, about });
  await tableBytes('json', { ...TABLE, about });
  expect(about).not.toHaveBeenCalled();
  await tableBytes('xlsx', { ...TABLE, about });
  expect(about).toHaveBeenCalledOnce();
});

test('a workbook without the sentence of a column is refused', async () => {
  const about = async () => ({ fields: [field('a')], origin: ORIGIN });
  await expect(tableBytes('xlsx', { ...TABLE, about })).rejects.toThrow(/column b/);
});
