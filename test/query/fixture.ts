import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { type ColumnType, columnsOf } from '../../src/model/column.ts';
import { type Rows, TABLES } from '../../src/model/tables.ts';
import { QUERY_TABLES, type QueryTable } from '../../src/query/dataset.ts';
import { type NodeDatabase, openDataset } from '../../src/query/node.ts';

const SQL_TYPE: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  decimal: 'DOUBLE',
  flag: 'BOOLEAN',
};

type SomeRows = { [table in QueryTable]: Partial<Rows[table][number]>[] };

const indicator = (
  id: string,
  row: Partial<Rows['indicators'][number]> & { document_id: string; agency_id: string; year: number },
): Partial<Rows['indicators'][number]> => ({
  indicator_id: id,
  project_id: id.replace(/-i\d+$/u, ''),
  seq: Number(id.slice(-2)),
  level1: '产出指标',
  level2: '数量指标',
  kind: 'text',
  line_start: 10,
  line_end: 10,
  ...row,
});

const NORTH = { document_id: 'north-2023', agency_id: 'north', year: 2023 };
const SOUTH = { document_id: 'south-2024', agency_id: 'south', year: 2024 };

/** Two agencies, three projects, eight indicators: small enough to count in the head. */
export const FIXTURE: SomeRows = {
  agencies: [
    {
      agency_id: 'north',
      name: '北市司法局',
      name_en: 'North Bureau of Justice',
      admin_level: 'province',
      province: '北市',
      division_code: '120000',
    },
    {
      agency_id: 'south',
      name: '南县司法局',
      name_en: 'South Bureau of Justice',
      admin_level: 'county',
      province: '南省',
      prefecture: '南市',
      county: '南县',
      division_code: '511724',
    },
  ],
  documents: [
    {
      document_id: 'north-2023',
      agency_id: 'north',
      title: '北市绩效目标表',
      year: 2023,
      year_basis: 'inferred',
      status: null,
    },
    {
      document_id: 'south-2024',
      agency_id: 'south',
      title: '南县绩效目标表',
      year: 2024,
      year_basis: 'stated',
      status: 'draft',
    },
  ],
  themes: [
    { theme_id: 'legal-aid', code: 'T01', name: '法律援助', name_en: 'Legal aid', sort: 1 },
    { theme_id: 'peoples-mediation', code: 'T03', name: '人民调解', name_en: "People's mediation", sort: 3 },
  ],
  measures: [
    {
      measure_id: 'aid-recipients',
      kind: 'satisfaction',
      code: 'S1',
      name: '受援人满意度',
      name_en: 'Legal-aid recipients',
      dimension: 'ratio',
      base_unit: '%',
      direction: 'higher',
      comparable: true,
    },
  ],
  projects: [
    {
      project_id: 'north-2023-01',
      ...NORTH,
      seq: 1,
      name: '法律援助经费',
      budget_yuan: 100000.1,
      theme_id: 'legal-aid',
      line_start: 1,
    },
    {
      project_id: 'north-2023-02',
      ...NORTH,
      seq: 2,
      name: '人民调解经费',
      budget_yuan: 200000.2,
      theme_id: 'peoples-mediation',
      line_start: 20,
    },
    {
      project_id: 'south-2024-01',
      ...SOUTH,
      seq: 1,
      name: '法律援助工作经费',
      budget_yuan: 50000,
      theme_id: 'legal-aid',
      line_start: 1,
    },
  ],
  indicators: [
    indicator('north-2023-01-i01', {
      ...NORTH,
      name: '办案数',
      value_raw: '≥150件',
      type: 'quantity',
      kind: 'quantity',
      comparator: '>=',
      base_value: 150,
      base_unit: '件',
      dimension: 'count',
      axis: '件',
    }),
    indicator('north-2023-01-i02', {
      ...NORTH,
      name: '每件补贴',
      value_raw: '≤700元/件',
      type: 'cost',
      kind: 'quantity',
      comparator: '<=',
      base_value: 700,
      base_unit: '元',
      denominator: '件',
      dimension: 'money',
      axis: '元/件',
    }),
    indicator('north-2023-01-i03', {
      ...NORTH,
      name: '受援人满意度',
      value_raw: '≥98%',
      type: 'satisfaction',
      kind: 'quantity',
      comparator: '>=',
      base_value: 98,
      base_unit: '%',
      dimension: 'ratio',
      axis: '%',
      measure_id: 'aid-recipients',
    }),
    indicator('north-2023-02-i01', {
      ...NORTH,
      name: '成本',
      value_raw: '≤20万元',
      type: 'cost',
      kind: 'quantity',
      comparator: '<=',
      base_value: 200000,
      base_unit: '元',
      dimension: 'money',
      axis: '元',
    }),
    indicator('north-2023-02-i02', { ...NORTH, name: '社会稳定', value_raw: '维护社会稳定', type: 'social' }),
    indicator('south-2024-01-i01', {
      ...SOUTH,
      name: '受援人满意度（ＡＢ）',
      value_raw: '良好 以上',
      type: 'satisfaction',
      measure_id: 'aid-recipients',
    }),
    indicator('south-2024-01-i02', {
      ...SOUTH,
      name: '办结率',
      value_raw: '90',
      type: 'quality',
      kind: 'quantity',
      comparator: '=',
      base_value: 90,
      base_unit: '%',
      dimension: 'ratio',
      axis: '%',
    }),
    indicator('south-2024-01-i03', {
      ...SOUTH,
      name: '提高效率',
      value_raw: '≥50',
      type: 'quality',
      kind: 'quantity',
      comparator: '>=',
    }),
  ],
};

/** The fixture as Parquet, opened by the native connector. `close` removes the folder too. */
export async function openFixture(rows: SomeRows = FIXTURE): Promise<NodeDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-query-'));
  await writeParquet(folder, rows);
  const database = await openDataset(folder);
  const close = () => {
    database.close();
    void rm(folder, { recursive: true });
  };
  return { query: database.query, close };
}

/** Writes the fixture as `<table>.parquet` files. */
export async function writeParquet(folder: string, rows: SomeRows): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of QUERY_TABLES) {
    const columns = columnsOf(TABLES[table].schema);
    await connection.run(
      `CREATE TABLE ${table} (${columns.map((c) => `${c.name} ${SQL_TYPE[c.type]}`).join(', ')})`,
    );
    for (const row of rows[table] as Record<string, DuckDBValue>[]) {
      const values = columns.map((column) => row[column.name] ?? null);
      await connection.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, values);
    }
    await connection.run(
      `COPY ${table} TO '${join(folder, `${table}.parquet`)}' (FORMAT parquet, COMPRESSION zstd)`,
    );
  }
  connection.closeSync();
  instance.closeSync();
}
