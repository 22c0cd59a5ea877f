import type { TableColumn } from '../state/choice.ts';
import { SELECTION_COLUMNS, type SelectionColumn } from './selection-fields.ts';

/** What a column of the explore table shows, as columns of a file: a cell of the page is often put together from several. */
const COLUMNS_OF: Readonly<Record<TableColumn, readonly SelectionColumn[]>> = {
  agency: ['agency_id', 'agency', 'agency_en'],
  year: ['year', 'year_basis', 'status'],
  project: ['project_id', 'project'],
  budget: ['budget_yuan'],
  theme: ['theme_id', 'theme', 'theme_en'],
  type: ['type'],
  printed: ['value_raw'],
  value: ['kind', 'comparator', 'value', 'unit', 'date_start', 'date_end'],
  kind: ['kind'],
  unit: ['base_value', 'base_unit', 'denominator'],
  weight: ['weight'],
  line: ['document_id', 'line_start', 'line_end'],
};

/** The columns of a file that holds what the table shows, in the order of the whole selection. */
export function shownSelectionColumns(shown: readonly TableColumn[]): SelectionColumn[] {
  const wanted = new Set<SelectionColumn>([
    'indicator_id',
    'name',
    ...shown.flatMap((one) => COLUMNS_OF[one]),
  ]);
  return SELECTION_COLUMNS.filter((column) => wanted.has(column));
}
