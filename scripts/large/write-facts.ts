import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { FACTS_SELECT, QUERY_TABLES } from '../../src/query/dataset.ts';
import type { Part, PartedTable } from '../../src/query/large/manifest.ts';
import { fileEntry } from './file-entry.ts';

/** The width of a row group; a part has one or few. */
const ROW_GROUP = 122_880;

/**
 * The columns of the counts and charts, side by side in the file: the engine reads ahead, and what it reads too much of
 * one column is then the next one.
 */
const CHART_COLUMNS = [
  ...[
    'type',
    'kind',
    'comparator',
    'base_unit',
    'measure_id',
    'theme_id',
    'year',
    'admin_level',
    'agency_id',
  ],
  ...['division_code', 'province_code', 'prefecture_code', 'county_code', 'project_id', 'budget_yuan'],
];

/**
 * Different values up to which a column is written as a dictionary. Ids and budgets of projects, which stand in runs, take
 * less than half the room written out and packed (measured: 136 kB against 234 in 100,000 rows).
 */
const DICTIONARY_LIMIT = 1000;

/** Folder of the facts inside the data. */
export const FACTS_FOLDER = 'facts';

/**
 * Writes `facts` in the parts of `indicators`, in their order: each row with what stands above it. By province and year,
 * then agency: a choice of places and years needs few files, a choice of agencies few row groups of them.
 * Throws where a row has no project, document or agency.
 */
export async function writeFacts(
  connection: DuckDBConnection,
  folder: string,
  indicators: PartedTable,
): Promise<PartedTable> {
  await mkdir(join(folder, FACTS_FOLDER), { recursive: true });
  for (const table of QUERY_TABLES.filter((name) => name !== 'indicators'))
    await connection.run(
      `CREATE OR REPLACE TABLE ${quoteName(table)} AS SELECT * FROM ${parquet(folder, `${table}.parquet`)}`,
    );
  // One thread: several hand over the rows in another order each time.
  await connection.run('SET threads = 1');
  const parts: Part[] = [];
  const charts = CHART_COLUMNS.join(', ');
  for (const { path, rows, cells } of indicators.parts) {
    const written = `${FACTS_FOLDER}/${path.slice(path.lastIndexOf('/') + 1)}`;
    await connection.run(`CREATE OR REPLACE VIEW indicators AS SELECT * FROM ${parquet(folder, path)}`);
    await connection.run(
      `COPY (SELECT ${charts}, * EXCLUDE (${charts}) FROM (${FACTS_SELECT.sql}))
       TO ${quoteText(join(folder, written))}
       (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${ROW_GROUP}, DICTIONARY_SIZE_LIMIT ${DICTIONARY_LIMIT})`,
    );
    await refuseOrphans(connection, folder, written);
    parts.push({ ...(await fileEntry(folder, written, rows)), cells });
  }
  await connection.run('RESET threads');
  const sum = (key: 'rows' | 'bytes') => parts.reduce((all, part) => all + part[key], 0);
  return { rows: sum('rows'), bytes: sum('bytes'), parts };
}

async function refuseOrphans(connection: DuckDBConnection, folder: string, path: string): Promise<void> {
  const reader = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER FROM ${parquet(folder, path)} WHERE project IS NULL OR document IS NULL OR agency IS NULL`,
  );
  const orphans = reader.getRows()[0]?.[0] as number;
  if (orphans > 0) throw new Error(`${path}: ${orphans} indicators have no project, document or agency`);
}

/** A file of the data in a statement. */
export const parquet = (folder: string, path: string): string =>
  `read_parquet(${quoteText(join(folder, path))})`;
