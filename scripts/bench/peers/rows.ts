/**
 * Writes a set of this project as the pages of other tools read it: `projects` and `indicators` as Parquet and JSON, one flat
 * row each, in the order and with the row groups that theirs have. All pages then show the same rows.
 *
 *     node scripts/bench/peers/rows.ts <folder of the tables> <folder to write>
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { TYPE_WORDS } from '../../../src/i18n/indicator-type.ts';
import { quoteText } from '../../../src/model/sql-text.ts';

const ROW_GROUP = 122_880;
/** More rows than this no page takes as JSON. */
const MOST_JSON = 2_000_000;
const ORDER = 'province, agency, year, project_id';

const TYPE_NAME = `CASE type ${Object.entries(TYPE_WORDS)
  .map(([type, { zh }]) => `WHEN ${quoteText(type)} THEN ${quoteText(`${zh}指标`)}`)
  .join(' ')} ELSE '未标明' END`;

const FLAT: Record<'projects' | 'indicators', string> = {
  projects: `SELECT number AS project_id, agency, province, year, name AS project, budget_yuan
    FROM numbered ORDER BY ${ORDER}`,
  indicators: `SELECT province, agency, p.year, number AS project_id, p.name AS project, p.budget_yuan,
      ${TYPE_NAME} AS indicator_type, i.name, coalesce(comparator, '定性') AS comparator, value,
      coalesce(unit, '') AS unit, weight
    FROM indicators i JOIN numbered p ON p.project_id = i.project_id ORDER BY ${ORDER}`,
};

/** Ids as small numbers, as theirs are. */
const NUMBERED = `CREATE TABLE numbered AS
  SELECT (row_number() OVER (ORDER BY p.project_id))::INTEGER AS number, p.project_id, a.name AS agency, a.province,
    p.year, p.name, p.budget_yuan::BIGINT AS budget_yuan
  FROM projects p JOIN agencies a ON a.agency_id = p.agency_id`;

/** `data`: a folder of published tables, small or large; `out` is made. Resolves to the number of indicators. */
export async function writePeerRows(data: string, out: string): Promise<number> {
  const connection = await (await DuckDBInstance.create()).connect();
  await mkdir(out, { recursive: true });
  for (const table of ['agencies', 'projects', 'indicators']) {
    const isParted = !existsSync(join(data, `${table}.parquet`));
    const files = join(data, isParted ? `${table}/*.parquet` : `${table}.parquet`);
    await connection.run(`CREATE VIEW ${table} AS SELECT * FROM read_parquet(${quoteText(files)})`);
  }
  await connection.run(NUMBERED);
  const rows = await countRows(connection);
  for (const [table, select] of Object.entries(FLAT)) {
    const to = (kind: string, options: string) =>
      connection.run(`COPY (${select}) TO ${quoteText(join(out, `${table}.${kind}`))} (${options})`);
    await to('parquet', `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROW_GROUP}`);
    if (rows <= MOST_JSON) await to('json', 'FORMAT json, ARRAY true');
  }
  connection.closeSync();
  return rows;
}

async function countRows(connection: DuckDBConnection): Promise<number> {
  const reader = await connection.runAndReadAll('SELECT count(*)::INTEGER FROM indicators');
  return reader.getRows()[0]?.[0] as number;
}

if (import.meta.main) {
  const [data, out] = process.argv.slice(2);
  if (!data || !out) throw new Error('rows.ts <folder of the tables> <folder to write>');
  console.log(`${await writePeerRows(data, out)} indicators written to ${out}`);
}
