import { fieldDictionary } from '../../export/field-dictionary.ts';
import type { ColumnType, ColumnWords } from '../../model/column.ts';
import { quoteName } from '../../model/sql-text.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../../model/tables.ts';
import { openDataset } from '../../query/node.ts';

export interface SchemaColumn extends ColumnWords {
  name: string;
  /** DuckDB's name of the type. */
  type: string;
  isKey: boolean;
  /** The table whose key it holds. */
  refersTo: string | null;
  values: readonly string[] | null;
}

export interface SchemaTable {
  name: TableName;
  title: string;
  title_en: string;
  rows: number;
  columns: readonly SchemaColumn[];
}

const SQL_TYPE: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  decimal: 'DOUBLE',
  flag: 'BOOLEAN',
};

/** Every published table: what its columns are, from the row schemas, and how many rows a folder of data has. Build only. */
export async function publishedSchema(folder: string): Promise<SchemaTable[]> {
  const dictionary = fieldDictionary();
  const database = await openDataset(folder, { tables: TABLE_NAMES, facts: false });
  try {
    return await Promise.all(
      TABLE_NAMES.map(async (name) => {
        const { title, title_en, columns } = dictionary[name];
        const [counted] = await database.query<{ rows: number }>(
          `SELECT count(*) AS rows FROM ${quoteName(name)}`,
        );
        const { key, references } = TABLES[name];
        const columnsOfSchema = columns.map((column) => ({
          ...{ name: column.name, zh: column.zh, en: column.en, values: column.values },
          type: SQL_TYPE[column.type],
          isKey: (key as readonly string[]).includes(column.name),
          refersTo: references[column.name] ?? null,
        }));
        return { name, title, title_en, rows: counted?.rows ?? 0, columns: columnsOfSchema };
      }),
    );
  } finally {
    database.close();
  }
}
