import type { Scalar } from '../query/connector.ts';
import type { ChartId } from './catalog.ts';

/** A row of a chart as it travels in a page and in a file. */
export type ChartRow = Readonly<Record<string, Scalar>>;

const WHOSE = ['agency_id', 'agency', 'agency_en', 'year', 'year_basis', 'status'];
const WHERE = ['document_id', 'line_start'];

/** The columns of a chart's rows, in the order of the file that a reader takes away; named as in the tables. */
export const ROW_COLUMNS: Readonly<Record<ChartId, readonly string[]>> = {
  budgets: ['project_id', 'name', ...WHOSE, 'budget_yuan', ...WHERE],
  types: [...WHOSE, 'type', 'indicators'],
  numeric: ['type', 'quantities', 'indicators'],
  satisfaction: [
    ...['indicator_id', 'measure_id', 'measure', 'measure_en', 'name', ...WHOSE],
    ...['value_raw', 'kind', 'comparator', 'base_value', 'dimension', 'axis', ...WHERE],
  ],
  reconciliations: [
    ...['project_id', 'name', ...WHOSE, 'budget_yuan', 'total_yuan', 'verdict', 'reason', ...WHERE],
  ],
  targets: [
    ...['indicator_id', 'project', 'name', 'type', ...WHOSE],
    ...['value_raw', 'comparator', 'base_value', 'base_unit', 'denominator', 'axis', ...WHERE],
  ],
  measures: [
    ...['measure_id', 'measure', 'measure_en', 'comparable', 'unit', 'per'],
    ...['indicator_id', 'project_id', 'project', 'name', ...WHOSE],
    ...['value_raw', 'lane', 'reason', 'comparator', 'base_value'],
    ...['derived', 'dividend', 'dividend_yuan', 'divisor', 'divisor_unit', 'flagged', ...WHERE],
  ],
};

/** Rows without the names of their columns. */
export interface PackedRows {
  columns: readonly string[];
  cells: readonly (readonly Scalar[])[];
}

/** The rows of a chart, only the columns that it has. Throws where a row lacks one. */
export function packRows(chart: ChartId, rows: readonly object[]): PackedRows {
  const columns = ROW_COLUMNS[chart];
  const cellOf = (row: object, column: string) => {
    const cell = (row as Record<string, Scalar | undefined>)[column];
    if (cell === undefined)
      throw new Error(`chart ${chart}: expected a column ${column} in its rows, found none`);
    return cell;
  };
  return { columns, cells: rows.map((row) => columns.map((column) => cellOf(row, column))) };
}

/** `packRows` undone. */
export function unpackRows({ columns, cells }: PackedRows): ChartRow[] {
  return cells.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])));
}
