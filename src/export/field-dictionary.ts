import { type Column, columnsOf } from '../model/column.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../model/tables.ts';
import { SELECTION_FIELDS } from './selection-fields.ts';

/** What the fields of a table are, in both languages. */
export interface TableWords {
  title: string;
  title_en: string;
  columns: Column[];
}

/** Every table, and `selection`: the rows of the explore table. */
export type FieldDictionary = Record<TableName | 'selection', TableWords>;

/**
 * The words of every column, from the row schemas. Made at build and served as `/data/columns.json`, since it needs
 * zod: pages import the types of this file and fetch the rest.
 */
export function fieldDictionary(): FieldDictionary {
  const tables = TABLE_NAMES.map((name) => {
    const { title, title_en, schema } = TABLES[name];
    return [name, { title, title_en, columns: columnsOf(schema) }];
  });
  return { ...Object.fromEntries(tables), selection: selectionWords() };
}

function selectionWords(): TableWords {
  const columns = Object.entries(SELECTION_FIELDS).map(([name, [table, column]]) => {
    const declared = columnsOf(TABLES[table].schema).find((one) => one.name === column);
    if (declared === undefined)
      throw new Error(`selection column ${name}: table ${table} has no column ${column}`);
    return { ...declared, name, nullable: declared.nullable || table === 'measures' };
  });
  return { title: '所选指标', title_en: 'Selected indicators', columns };
}
