import { describe, expect, test } from 'vitest';
import { fieldDictionary } from '../../src/export/field-dictionary.ts';
import { PAGE_TABLE_KINDS, pageTableFields } from '../../src/export/page-table-fields.ts';

const words = fieldDictionary();

describe.each(PAGE_TABLE_KINDS)('the columns of %s', (kind) => {
  const fields = pageTableFields(kind, words);

  test('have a sentence in both languages and names that occur once', () => {
    expect(fields.filter(({ zh, en }) => zh === '' || en === '')).toEqual([]);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });
});

test('a column that no table has is an error', () => {
  const none = { ...words, themes: { ...words.themes, columns: [] } };
  expect(() => pageTableFields('themes', none)).toThrow(
    'page table themes: table themes has no column theme_id',
  );
});
