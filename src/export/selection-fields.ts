import type { TableName } from '../model/tables.ts';
import type { IndicatorRecord } from '../query/indicator-page.ts';

/**
 * The columns of a downloaded selection in their order, each with the table and column it comes from. Held against
 * the query's own row type: a column that is added there does not compile until it stands here.
 */
export const SELECTION_FIELDS = {
  indicator_id: ['indicators', 'indicator_id'],
  document_id: ['indicators', 'document_id'],
  document: ['documents', 'title'],
  agency_id: ['indicators', 'agency_id'],
  agency: ['agencies', 'name'],
  agency_en: ['agencies', 'name_en'],
  year: ['indicators', 'year'],
  year_basis: ['documents', 'year_basis'],
  status: ['documents', 'status'],
  project_id: ['indicators', 'project_id'],
  project: ['projects', 'name'],
  budget_yuan: ['projects', 'budget_yuan'],
  theme_id: ['projects', 'theme_id'],
  theme: ['themes', 'name'],
  theme_en: ['themes', 'name_en'],
  level1: ['indicators', 'level1'],
  level2: ['indicators', 'level2'],
  name: ['indicators', 'name'],
  description: ['indicators', 'description'],
  value_raw: ['indicators', 'value_raw'],
  overall_value_raw: ['indicators', 'overall_value_raw'],
  comparator_raw: ['indicators', 'comparator_raw'],
  unit_raw: ['indicators', 'unit_raw'],
  weight: ['indicators', 'weight'],
  basis: ['indicators', 'basis'],
  type: ['indicators', 'type'],
  kind: ['indicators', 'kind'],
  comparator: ['indicators', 'comparator'],
  value: ['indicators', 'value'],
  unit: ['indicators', 'unit'],
  unit_source: ['indicators', 'unit_source'],
  base_value: ['indicators', 'base_value'],
  base_unit: ['indicators', 'base_unit'],
  denominator: ['indicators', 'denominator'],
  date_start: ['indicators', 'date_start'],
  date_end: ['indicators', 'date_end'],
  measure: ['measures', 'name'],
  measure_en: ['measures', 'name_en'],
  line_start: ['indicators', 'line_start'],
  line_end: ['indicators', 'line_end'],
} as const satisfies Record<keyof IndicatorRecord, readonly [TableName, string]>;

export type SelectionColumn = keyof typeof SELECTION_FIELDS;
export const SELECTION_COLUMNS = Object.keys(SELECTION_FIELDS) as SelectionColumn[];
