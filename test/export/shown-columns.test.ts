import { expect, test } from 'vitest';
import { SELECTION_COLUMNS } from '../../src/export/selection-fields.ts';
import { shownSelectionColumns } from '../../src/export/shown-columns.ts';
import { TABLE_COLUMNS } from '../../src/state/choice.ts';

test('a shown column is all the columns that its cells are put together from; id and name are always there', () => {
  expect(shownSelectionColumns([])).toEqual(['indicator_id', 'name']);
  expect(shownSelectionColumns(['line', 'year'])).toEqual([
    ...['indicator_id', 'document_id', 'year', 'year_basis', 'status', 'name', 'line_start', 'line_end'],
  ]);
});

test('all shown columns together stand in the order of the whole selection', () => {
  const columns = shownSelectionColumns(TABLE_COLUMNS);
  expect(columns).toEqual(SELECTION_COLUMNS.filter((column) => columns.includes(column)));
});
