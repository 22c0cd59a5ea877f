import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import { type ColumnType, columnsOf } from '../../src/model/column.ts';
import { type Rows, TABLE_NAMES, TABLES, type TableName } from '../../src/model/tables.ts';
import { type NodeDatabase, openDataset } from '../../src/query/node.ts';

const SQL_TYPE: Record<ColumnType, string> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  decimal: 'DOUBLE',
  flag: 'BOOLEAN',
};

type SomeRows = { [table in TableName]?: Partial<Rows[table][number]>[] };

const NORTH = { document_id: 'north-2023', agency_id: 'north', year: 2023 };
const SOUTH = { document_id: 'south-2024', agency_id: 'south', year: 2024 };

/** Two agencies, three projects, one of them without indicators; numbers small enough to check in the head. */
const ENTITIES: SomeRows = {
  agencies: [
    {
      agency_id: 'south',
      name: '南县司法局',
      name_en: 'South',
      admin_level: 'county',
      division_code: '511724',
    },
    {
      agency_id: 'north',
      name: '北市司法局',
      name_en: 'North',
      admin_level: 'province',
      division_code: '120000',
    },
  ],
  documents: [
    { ...NORTH, title: '北市绩效目标表', year_basis: 'inferred', template: 'wide' },
    { ...SOUTH, title: '南县绩效目标表', year_basis: 'stated', status: 'draft', template: 'form' },
  ],
  themes: [
    { theme_id: 'mediation', code: 'T03', name: '人民调解', name_en: 'Mediation', sort: 3 },
    { theme_id: 'aid', code: 'T01', name: '法律援助', name_en: 'Legal aid', sort: 1 },
  ],
  measures: [{ measure_id: 'aid-recipients', name: '受援人', name_en: 'Recipients' }],
  projects: [
    {
      project_id: 'south-2024-01',
      ...SOUTH,
      seq: 1,
      name: '调解',
      budget_yuan: 50_000,
      theme_id: 'mediation',
    },
    { project_id: 'north-2023-02', ...NORTH, seq: 2, name: '普法', budget_yuan: 0.2, theme_id: 'mediation' },
    { project_id: 'north-2023-01', ...NORTH, seq: 1, name: '援助', budget_yuan: 0.1, theme_id: 'aid' },
  ],
  objectives: [
    { objective_id: 'north-2023-01-o02', project_id: 'north-2023-01', seq: 2, text: '二' },
    { objective_id: 'north-2023-01-o01', project_id: 'north-2023-01', seq: 1, text: '一' },
  ],
  indicators: [
    { indicator_id: 'north-2023-01-i02', project_id: 'north-2023-01', ...NORTH, seq: 2, kind: 'text' },
    {
      indicator_id: 'north-2023-01-i01',
      project_id: 'north-2023-01',
      ...NORTH,
      seq: 1,
      kind: 'quantity',
      measure_id: 'aid-recipients',
    },
    { indicator_id: 'south-2024-01-i01', project_id: 'south-2024-01', ...SOUTH, seq: 1, kind: 'quantity' },
  ],
  sub_goals: [
    { sub_goal_id: 'south-2024-g02', document_id: 'south-2024', seq: 2, kind: 'sub_goal', title: '（一）' },
    { sub_goal_id: 'south-2024-g01', document_id: 'south-2024', seq: 1, kind: 'overall', title: '总体' },
  ],
  rules: [{ rule_id: 'DQ06', name: '权重合计不为 100', name_en: 'Weights do not sum to 100' }],
  findings: [
    {
      finding_id: 'dq06-north-2023-02-1',
      rule_id: 'DQ06',
      document_id: 'north-2023',
      project_id: 'north-2023-02',
      line_start: 30,
    },
    { finding_id: 'dq06-north-2023-1', rule_id: 'DQ06', document_id: 'north-2023', line_start: 90 },
  ],
  readings: [
    { document_id: 'north-2023', line: 9, char_start: 0, claimed_by: 'heading' },
    {
      document_id: 'north-2023',
      line: 7,
      char_start: 0,
      claimed_by: 'projects',
      row_id: 'north-2023-01',
      field: 'purpose',
    },
    {
      document_id: 'north-2023',
      line: 5,
      char_start: 4,
      claimed_by: 'projects',
      row_id: 'north-2023-01',
      field: 'purpose',
    },
  ],
};

/** The fixture as Parquet, opened with every table. `close` removes the folder too. */
export async function openEntityFixture(rows: SomeRows = ENTITIES): Promise<NodeDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'jixiao-entities-'));
  await writeTables(folder, rows);
  const database = await openDataset(folder, { tables: TABLE_NAMES });
  const close = () => {
    database.close();
    void rm(folder, { recursive: true });
  };
  return { query: database.query, close };
}

async function writeTables(folder: string, rows: SomeRows): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of TABLE_NAMES) {
    const columns = columnsOf(TABLES[table].schema);
    await connection.run(
      `CREATE TABLE ${table} (${columns.map((column) => `${column.name} ${SQL_TYPE[column.type]}`).join(', ')})`,
    );
    for (const row of (rows[table] ?? []) as Record<string, DuckDBValue>[]) {
      const values = columns.map((column) => row[column.name] ?? null);
      await connection.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, values);
    }
    await connection.run(`COPY ${table} TO '${join(folder, `${table}.parquet`)}' (FORMAT parquet)`);
  }
  connection.closeSync();
  instance.closeSync();
}
