import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDICATOR_TYPES } from '../../src/model/indicator-type.ts';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import type { LargeLayout, PartedTable } from '../../src/query/large/manifest.ts';
import { INDICATOR_FIELDS, type LargeOverview, RECORDS_FOLDER } from '../../src/query/large/records.ts';
import type { Builder } from './builder.ts';
import { parquet } from './write-facts.ts';

/** What a page unpacks with the few kilobytes of code that it has for other files already. */
const FORMAT = 'FORMAT PARQUET, COMPRESSION GZIP';

/** More than there are documents in a part, or agencies in a province: each file is then written in one go. */
const OPEN_FILES = 4000;

const WHOSE = `a.agency_id, a.name AS agency, a.name_en AS agency_en, a.admin_level, a.division_code, a.province, a.prefecture,
  a.county`;
const WHEN = 'd.document_id, d.title AS document, d.year, d.year_basis, d.status';

/**
 * Writes what the page of one thing reads: a Parquet file for each agency (its projects) and each document (its indicators),
 * a list of agencies, and the overview. One file a thing, because a page then asks once and for nothing else; from the parts
 * of `facts` and the small tables beside them.
 */
export async function prepareRecords(
  builder: Builder,
  folder: string,
  facts: PartedTable,
): Promise<NonNullable<LargeLayout['records']>> {
  const out = join(folder, RECORDS_FOLDER);
  await rm(out, { recursive: true, force: true });
  await mkdir(join(out, 'agencies'), { recursive: true });
  await mkdir(join(out, 'documents'), { recursive: true });
  const run = (text: string) => builder.connection.run(text);
  for (const table of ['agencies', 'documents', 'projects', 'themes'])
    await run(
      `CREATE OR REPLACE VIEW record_${table} AS SELECT * FROM ${parquet(folder, `${table}.parquet`)}`,
    );
  // One thread: several hand over the rows in another order each time.
  await run('SET threads = 1');
  await run(`SET partitioned_write_max_open_files = ${OPEN_FILES}`);
  await run(`CREATE OR REPLACE TABLE record_counts (project_id VARCHAR, indicators INTEGER, quantities INTEGER,
    ${typeColumns((type) => `${type} INTEGER, ${type}_numbers INTEGER`)})`);
  for (const { path } of facts.parts) {
    await run(`CREATE OR REPLACE VIEW record_part AS SELECT * FROM ${parquet(folder, path)}`);
    await countProjects(builder);
    await writeDocuments(builder, out);
  }
  await writeEmptyDocuments(builder, out);
  await writeAgencies(builder, out);
  await writeOverview(builder, out);
  await run('RESET threads');
  return { path: RECORDS_FOLDER, ...(await weigh(out)) };
}

const typeColumns = (of: (type: string) => string): string => INDICATOR_TYPES.map(of).join(', ');

async function countProjects({ connection }: Builder): Promise<void> {
  const count = (condition: string) => `(count(*) FILTER (WHERE ${condition}))::INTEGER`;
  await connection.run(`
    INSERT INTO record_counts
    SELECT project_id, count(*)::INTEGER, ${count("kind = 'quantity'")},
      ${typeColumns((type) => `${count(`type = '${type}'`)}, ${count(`type = '${type}' AND kind = 'quantity'`)}`)}
    FROM record_part GROUP BY project_id ORDER BY project_id`);
}

/** The documents of the part; no document lies in two. */
async function writeDocuments(builder: Builder, out: string): Promise<void> {
  await copyApart(
    builder,
    documentRows('record_part', 'SELECT DISTINCT document_id FROM record_part'),
    'document_id',
    join(out, 'documents'),
  );
}

/** Those that no part knows, since they hold no indicator. */
async function writeEmptyDocuments(builder: Builder, out: string): Promise<void> {
  const empty = `SELECT document_id FROM record_documents WHERE document_id NOT IN
    (SELECT p.document_id FROM record_counts JOIN record_projects p USING (project_id))`;
  const none = '(SELECT * FROM record_part WHERE false)';
  await copyApart(builder, documentRows(none, empty), 'document_id', join(out, 'documents'));
}

function documentRows(indicators: string, documents: string): string {
  const fields = INDICATOR_FIELDS.map((name) =>
    name.startsWith('date_') ? `i.${name}::VARCHAR AS ${name}` : `i.${quoteName(name)}`,
  );
  return `
    SELECT ${WHOSE}, ${WHEN}, d.title_basis, d.year_evidence, d.source_file, d.sha256, d.stated_total_yuan,
      p.project_id, p.name AS project, p.seq AS project_seq, p.title, p.code, p.budget_yuan, p.fiscal_yuan,
      p.special_account_yuan, p.other_yuan, p.purpose, p.activity, p.execution_weight,
      p.plan_mar, p.plan_jun, p.plan_oct, p.plan_dec, p.theme_id, t.name AS theme, t.name_en AS theme_en,
      ${fields.join(', ')}
    FROM record_documents d
    JOIN record_agencies a USING (agency_id)
    LEFT JOIN record_projects p ON p.document_id = d.document_id
    LEFT JOIN record_themes t ON t.theme_id = p.theme_id
    LEFT JOIN ${indicators} i ON i.project_id = p.project_id
    WHERE d.document_id IN (${documents})
    ORDER BY d.document_id, p.seq, p.project_id, i.seq, i.indicator_id`;
}

/** A province at a time, so that few files are open at once. */
async function writeAgencies(builder: Builder, out: string): Promise<void> {
  const counts = typeColumns((type) =>
    [type, `${type}_numbers`].map((name) => `coalesce(n.${name}, 0)::INTEGER AS ${name}`).join(', '),
  );
  const provinces = await builder.rows<{ province: string }>({
    sql: 'SELECT DISTINCT substr(division_code, 1, 2) AS province FROM record_agencies ORDER BY province',
    params: [],
  });
  for (const { province } of provinces)
    await copyApart(
      builder,
      `SELECT ${WHOSE}, a.kind, a.publisher_as_printed, a.printed_code, ${WHEN}, p.project_id, p.name AS project,
         p.budget_yuan, t.name AS theme, t.name_en AS theme_en,
         coalesce(n.indicators, 0)::INTEGER AS indicators, coalesce(n.quantities, 0)::INTEGER AS quantities, ${counts}
       FROM record_agencies a
       LEFT JOIN record_documents d ON d.agency_id = a.agency_id
       LEFT JOIN record_projects p ON p.document_id = d.document_id
       LEFT JOIN record_themes t ON t.theme_id = p.theme_id
       LEFT JOIN record_counts n ON n.project_id = p.project_id
       WHERE substr(a.division_code, 1, 2) = ${quoteText(province)}
       ORDER BY a.agency_id, d.year, d.document_id, p.seq, p.project_id`,
      'agency_id',
      join(out, 'agencies'),
    );
}

async function writeOverview(builder: Builder, out: string): Promise<void> {
  const file = quoteText(join(out, 'agencies.parquet'));
  await builder.connection.run(`
    COPY (
      WITH money AS (
        SELECT p.agency_id, count(*)::INTEGER AS projects, sum(p.budget_yuan::DECIMAL(18, 2))::DOUBLE AS budget_yuan,
          sum(n.indicators)::INTEGER AS indicators
        FROM record_projects p LEFT JOIN record_counts n USING (project_id) GROUP BY p.agency_id
      ), years AS (
        SELECT agency_id, min(year)::INTEGER AS year_min, max(year)::INTEGER AS year_max, count(*)::INTEGER AS documents
        FROM record_documents GROUP BY agency_id
      )
      SELECT ${WHOSE}, y.year_min, y.year_max, coalesce(y.documents, 0) AS documents, coalesce(m.projects, 0) AS projects,
        coalesce(m.indicators, 0) AS indicators, coalesce(m.budget_yuan, 0) AS budget_yuan
      FROM record_agencies a LEFT JOIN money m USING (agency_id) LEFT JOIN years y USING (agency_id)
      ORDER BY a.division_code, a.agency_id
    ) TO ${file} (${FORMAT})`);
  const [overview] = await builder.rows<LargeOverview['overview']>({
    sql: `
      SELECT
        (SELECT count(*) FROM record_documents)::INTEGER AS documents,
        (SELECT count(*) FROM record_agencies)::INTEGER AS agencies,
        (SELECT count(*) FROM record_projects)::INTEGER AS projects,
        (SELECT sum(indicators) FROM record_counts)::INTEGER AS indicators,
        (SELECT sum(quantities) FROM record_counts)::INTEGER AS quantities,
        (SELECT sum(budget_yuan::DECIMAL(18, 2)) FROM record_projects)::DOUBLE AS budget_yuan,
        (SELECT min(year) FROM record_documents)::INTEGER AS year_min,
        (SELECT max(year) FROM record_documents)::INTEGER AS year_max`,
    params: [],
  });
  const sums = typeColumns(
    (type) => `sum(${type})::INTEGER AS ${type}, sum(${type}_numbers)::INTEGER AS ${type}_numbers`,
  );
  const [counts = {}] = await builder.rows<Record<string, number>>({
    sql: `SELECT ${sums} FROM record_counts`,
    params: [],
  });
  const numeric = INDICATOR_TYPES.map((type) => ({
    type,
    quantities: counts[`${type}_numbers`] ?? 0,
    indicators: counts[type] ?? 0,
  }));
  if (!overview) throw new Error('the overview of the set has no row');
  await writeFile(join(out, 'overview.json'), JSON.stringify({ overview, numeric } satisfies LargeOverview));
}

/** Writes the rows of each value of `key` into a file of its own, `<value>.parquet`, their order kept. */
async function copyApart({ connection }: Builder, rows: string, key: string, out: string): Promise<void> {
  const folder = join(out, '.parts');
  await connection.run(
    `COPY (${rows}) TO ${quoteText(folder)}
     (${FORMAT}, PARTITION_BY (${key}), WRITE_PARTITION_COLUMNS true, OVERWRITE true)`,
  );
  for (const name of await readdir(folder).catch(() => [])) {
    const [file, ...more] = await readdir(join(folder, name));
    if (file === undefined || more.length > 0)
      throw new Error(`${name}: expected one file, found ${more.length + 1}`);
    await rename(join(folder, name, file), join(out, `${name.slice(key.length + 1)}.parquet`));
  }
  await rm(folder, { recursive: true, force: true });
}

async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}
