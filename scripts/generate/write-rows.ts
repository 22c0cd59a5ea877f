import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { columnsOf } from '../../src/model/column.ts';
import { indicatorSchema } from '../../src/model/indicator.ts';
import { projectSchema } from '../../src/model/project.ts';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import type { DocumentPlan } from './invent-documents.ts';
import type { Shape } from './shape.ts';

/** Same as for every published table. */
export const ROW_GROUP = 122_880;

/** The plan as the table `plan`, in order, for the statements below. */
export async function loadPlan(
  connection: DuckDBConnection,
  plan: readonly DocumentPlan[],
  shape: Shape,
): Promise<void> {
  await connection.run(`
    CREATE TEMP TABLE plan (number INTEGER, document_id VARCHAR, agency_id VARCHAR, year INTEGER,
      indicators INTEGER, projects INTEGER, first_project INTEGER, first_indicator INTEGER, factor DOUBLE)`);
  const appender = await connection.createAppender('plan');
  for (const [number, { row, firstProject, factor }] of plan.entries()) {
    appender.appendInteger(number);
    appender.appendVarchar(row.document_id);
    appender.appendVarchar(row.agency_id);
    appender.appendInteger(row.year);
    appender.appendInteger(row.indicator_count);
    appender.appendInteger(row.project_count);
    appender.appendInteger(firstProject);
    appender.appendInteger(shape.starts[firstProject] as number);
    appender.appendDouble(factor);
    appender.endRow();
  }
  appender.closeSync();
}

/** Writes the projects of all planned documents. */
export async function writeProjects(
  connection: DuckDBConnection,
  seed: number,
  folder: string,
): Promise<void> {
  const money = (column: string) => `round("${column}" * grown) AS "${column}"`;
  const own: Record<string, string> = {
    project_id: `d.document_id || format('-{:05d}', d.seq)`,
    name: `s."name" || '（示例）'`,
    title: `'合成数据，无原文'`,
    purpose: 'NULL::VARCHAR',
    activity: 'NULL::VARCHAR',
    implementing_unit: 'NULL::VARCHAR',
    code: 'NULL::VARCHAR',
    budget_yuan: 'greatest(1, round("budget_yuan" * grown)) AS budget_yuan',
    line_start: 'd.seq',
    line_end: 'd.seq',
    page: 'NULL::INTEGER',
    cell: 'NULL::VARCHAR',
  };
  const planned = ['document_id', 'agency_id', 'year', 'seq'];
  const selected = columnsOf(projectSchema).map(({ name }) => {
    if (planned.includes(name)) return `d.${quoteName(name)}`;
    if (name in own)
      return (own[name] as string).includes(' AS ') ? own[name] : `${own[name]} AS ${quoteName(name)}`;
    return name.endsWith('_yuan') ? money(name) : `s.${quoteName(name)}`;
  });
  await connection.run(`
    COPY (
      WITH rows AS (SELECT *, unnest(range(projects)) AS nth FROM plan),
      d AS (SELECT *, (nth + 1)::INTEGER AS seq, factor * ${spread('number, nth', seed)} AS grown FROM rows)
      SELECT ${selected.join(', ')}
      FROM d JOIN project_shape s ON s.of_project = (d.first_project + d.nth) % (SELECT count(*) FROM project_shape)
      ORDER BY number, nth
    ) TO ${quoteText(join(folder, 'projects.parquet'))} (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${ROW_GROUP})`);
}

/** Writes the indicators of the planned documents `from` to before `to`, in order, as one file. */
export async function writeIndicators(
  connection: DuckDBConnection,
  { from, to, seed, path }: { from: number; to: number; seed: number; path: string },
): Promise<void> {
  const own: Record<string, string> = {
    indicator_id: `project_id || format('-i{:02d}', nth_in_project + 1)`,
    project_id: 'project_id',
    document_id: 'document_id',
    agency_id: 'agency_id',
    year: 'year',
    seq: '(nth_in_project + 1)::INTEGER',
    name: `printed_name || '（示例' || variant || '）'`,
    value: 'new_value',
    value_raw: 'replace(value_raw, old_text, new_text)',
    overall_value_raw: 'replace(overall_value_raw, old_text, new_text)',
    base_value:
      'CASE WHEN new_value = old_value THEN base_value ELSE round(base_value / old_value * new_value, 6) END',
    line_start: '(nth + 1)::INTEGER',
    line_end: '(nth + 1)::INTEGER',
    char_start: 'NULL::INTEGER',
    char_end: 'NULL::INTEGER',
    page: 'NULL::INTEGER',
    cell: 'NULL::VARCHAR',
  };
  const columns = columnsOf(indicatorSchema);
  const selected = columns.map(({ name }) =>
    name in own ? `${own[name]} AS ${quoteName(name)}` : quoteName(name),
  );
  const copied = columns.filter(({ name }) => !PLANNED.has(name)).map(({ name }) => `s.${quoteName(name)}`);
  await connection.run(`
    COPY (
      WITH rows AS (
        SELECT *, unnest(range(indicators)) AS nth FROM plan WHERE number >= ${from} AND number < ${to}
      ),
      size AS (SELECT count(*) AS indicators, max(of_project) + 1 AS projects FROM shape),
      placed AS (
        SELECT r.*, (r.first_indicator + r.nth) % size.indicators AS nth_row,
          (r.first_indicator + r.nth) // size.indicators * size.projects AS before, size.projects AS round
        FROM rows r, size
      ),
      copied AS (
        SELECT p.document_id || format('-{:05d}', p.before + s.of_project - p.first_project + 1) AS project_id,
          p.number, p.document_id, p.agency_id, p.year, p.nth, s.nth_row - min(s.nth_row) OVER (PARTITION BY p.number, p.before, s.of_project) AS nth_in_project,
          s."name" AS printed_name, s."value" AS old_value, ${copied.join(', ')},
          1 + hash(p.number, p.nth, ${seed}) % 40 AS variant,
          CASE
            WHEN s.kind = 'quantity' AND s.dimension IN ('count', 'money', 'duration') AND s."value" >= 1
              THEN greatest(1, round(s."value" * ${spread('p.number, p.nth', seed + 1)}))
            ELSE s."value"
          END AS new_value
        FROM placed p JOIN shape s USING (nth_row)
      ),
      worded AS (
        SELECT *, ${asText('old_value')} AS old_text, ${asText('new_value')} AS new_text FROM copied
      )
      SELECT ${selected.join(', ')} FROM worded ORDER BY number, nth
    ) TO ${quoteText(path)} (FORMAT PARQUET, COMPRESSION ZSTD, ROW_GROUP_SIZE ${ROW_GROUP})`);
}

/** Columns that a generated row has of its own. */
const PLANNED = new Set([
  ...['indicator_id', 'project_id', 'document_id', 'agency_id', 'year', 'seq', 'name', 'value'],
  ...['line_start', 'line_end', 'char_start', 'char_end', 'page', 'cell'],
]);

/** From a quarter to four times as much, evenly on a log scale: by DuckDB's hash, the same for the same release of it. */
function spread(keys: string, seed: number): string {
  return `pow(4, (hash(${keys}, ${seed}) % 1000003) / 1000003.0 * 2 - 1)`;
}

/** A number as it stands printed: `95`, `0.5`; `''` where there is none, which replaces nothing. */
function asText(column: string): string {
  return `coalesce(CASE WHEN ${column} = floor(${column}) THEN ${column}::BIGINT::VARCHAR ELSE ${column}::VARCHAR END, '')`;
}
