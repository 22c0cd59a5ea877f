import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoteText } from '../../model/sql-text.ts';
import type { Cell, WrittenParts } from './data-package.ts';
import { copyToParquet } from './parquet.ts';
import { PART_ROWS, partName, planParts } from './plan-parts.ts';
import { describeFile } from './write-data.ts';

/**
 * Puts `indicators/0001.parquet` … in the place of `<folder>/indicators.parquet`: by province, year and agency, and within
 * an agency as they stood. Rows are sorted once, past the memory that the engine may hold by way of its disk. Needs
 * `agencies.parquet` beside it. Throws where an indicator has no agency.
 */
export async function divideIndicators(
  connection: DuckDBConnection,
  folder: string,
  partRows = PART_ROWS,
): Promise<WrittenParts> {
  const file = (name: string) => `read_parquet(${quoteText(join(folder, `${name}.parquet`))})`;
  await connection.run(`
    CREATE OR REPLACE TEMP TABLE sorted AS
    SELECT i.*, substr(a.division_code, 1, 2) AS cell_province
    FROM (SELECT *, row_number() OVER () AS printed FROM ${file('indicators')}) i
    LEFT JOIN ${file('agencies')} a USING (agency_id)
    ORDER BY cell_province, i.year, i.agency_id, i.printed`);
  const cells = await cellsOf(connection);
  await mkdir(join(folder, 'indicators'));
  const parts: WrittenParts['parts'] = [];
  let from = 0;
  for (const [index, own] of planParts(cells, partRows).entries()) {
    const rows = own.reduce((sum, cell) => sum + cell.rows, 0);
    const path = `indicators/${partName(index)}`;
    await copyToParquet(
      connection,
      `(SELECT * EXCLUDE (printed, cell_province) FROM sorted WHERE rowid >= ${from} AND rowid < ${from + rows} ORDER BY rowid)`,
      join(folder, path),
    );
    parts.push({ ...(await describeFile(folder, path, rows)), cells: own });
    from += rows;
  }
  await connection.run('DROP TABLE sorted');
  await rm(join(folder, 'indicators.parquet'));
  const sum = (key: 'rows' | 'bytes') => parts.reduce((all, part) => all + part[key], 0);
  return { rows: sum('rows'), bytes: sum('bytes'), parts };
}

async function cellsOf(connection: DuckDBConnection): Promise<Cell[]> {
  const reader = await connection.runAndReadAll(
    `SELECT cell_province AS province, year, count(*)::INTEGER AS rows FROM sorted
     GROUP BY ALL ORDER BY cell_province, year`,
  );
  const cells = reader.getRowObjects() as unknown as (Omit<Cell, 'province'> & { province: string | null })[];
  const orphans = cells.find(({ province }) => province === null);
  if (orphans) throw new Error(`indicators: ${orphans.rows} rows of ${orphans.year} have no agency`);
  return cells as Cell[];
}
