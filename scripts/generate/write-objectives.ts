import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf } from '../../src/model/column.ts';
import { objectiveSchema } from '../../src/model/objective.ts';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import type { FileEntry } from '../../src/query/large/manifest.ts';
import { fileEntry } from '../large/file-entry.ts';
import { ROW_GROUP } from './write-rows.ts';

/** Different endings, as of the names of indicators: a project that is copied twice does not print the same text twice. */
const VARIANTS = 40;

const PATH = 'objectives.parquet';

/**
 * Writes the objectives of all planned projects: those that the copied project prints, in their order, each said to be
 * an example. They stand on the line of their project. Needs the tables `plan` and `project_shape`.
 */
export async function writeObjectives(
  connection: DuckDBConnection,
  { seed, published, out }: { seed: number; published: string; out: string },
): Promise<FileEntry> {
  const own: Record<string, string> = {
    objective_id: `placed.project_id || format('-o{:02d}', o.seq)`,
    project_id: 'placed.project_id',
    text: `o."text" || '（示例' || (1 + hash(number, nth, o.seq, ${seed}) % ${VARIANTS}) || '）'`,
    line_start: 'line',
    line_end: 'line',
    char_start: 'NULL::INTEGER',
    char_end: 'NULL::INTEGER',
    page: 'NULL::INTEGER',
    cell: 'NULL::VARCHAR',
  };
  const selected = columnsOf(objectiveSchema).map(
    ({ name }) => `${own[name] ?? `o.${quoteName(name)}`} AS ${quoteName(name)}`,
  );
  await connection.run(`
    COPY (
      WITH rows AS (SELECT *, unnest(range(projects)) AS nth FROM plan),
      placed AS (
        SELECT number, nth, (nth + 1)::INTEGER AS line, document_id || format('-{:05d}', nth + 1) AS project_id,
          (first_project + nth) % (SELECT count(*) FROM project_shape) AS of_project
        FROM rows
      )
      SELECT ${selected.join(', ')}
      FROM placed JOIN project_shape s ON s.of_project = placed.of_project
      JOIN read_parquet(${quoteText(join(published, PATH))}) o ON o.project_id = s.project_id
      ORDER BY number, nth, o.seq
    ) TO ${quoteText(join(out, PATH))} (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${ROW_GROUP})`);
  return fileEntry(out, PATH, await rowsOf(connection, join(out, PATH)));
}

/** How many rows a Parquet file has. */
export async function rowsOf(connection: DuckDBConnection, file: string): Promise<number> {
  const reader = await connection.runAndReadAll(
    `SELECT count(*)::INTEGER FROM read_parquet(${quoteText(file)})`,
  );
  return Number(reader.getRows()[0]?.[0]);
}
