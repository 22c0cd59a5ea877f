import { expect, test } from 'vitest';
import { fieldDictionary } from '../../src/export/field-dictionary.ts';
import { SELECTION_COLUMNS } from '../../src/export/selection-fields.ts';
import { TABLE_NAMES } from '../../src/model/tables.ts';
import { indicatorPage } from '../../src/query/indicator-page.ts';
import { openFixture } from '../query/fixture.ts';

const words = fieldDictionary();

test('every table and the selection have their columns, every column its words in both languages', () => {
  expect(Object.keys(words)).toEqual([...TABLE_NAMES, 'selection']);
  for (const { columns } of Object.values(words)) {
    expect(columns.length).toBeGreaterThan(0);
    for (const { zh, en } of columns) expect([zh, en]).not.toContain('');
  }
});

test('a measure may be missing from a selection, an agency may not', () => {
  const nullable = Object.fromEntries(
    words.selection.columns.map((column) => [column.name, column.nullable]),
  );
  expect(nullable).toMatchObject({ measure: true, agency: false, value_raw: true });
});

test('the columns of a selection are those that the query answers with', async () => {
  const db = await openFixture();
  try {
    const [row] = await indicatorPage(db, {}, { page: 1, size: 1 });
    expect(Object.keys(row ?? {}).toSorted()).toEqual(SELECTION_COLUMNS.toSorted());
  } finally {
    db.close();
  }
});
