import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDICATOR_TYPES } from '../../src/model/indicator-type.ts';
import { quoteName } from '../../src/model/sql-text.ts';
import type { LargeLayout, PartedTable } from '../../src/query/large/manifest.ts';
import { inlineParams } from '../../src/query/large/part-view.ts';
import { type LargeOverview, RECORDS_FOLDER } from '../../src/query/large/records.ts';
import { joinSql, type Sql, sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { copyApart, copyRows } from './copy-apart.ts';
import { documentSummaries, placeYears } from './list-rows.ts';
import { gatherChecks } from './record-checks.ts';
import {
  agencyRows,
  agencySummaries,
  documentRows,
  named,
  projectCounts,
  setOverview,
  TYPE_COLUMNS,
  typeTotals,
} from './record-rows.ts';
import { weigh } from './weigh.ts';
import { parquet } from './write-facts.ts';

/**
 * Writes what the page of one thing reads: a Parquet file for each agency (its projects) and each document (its indicators),
 * the lists of agencies, documents and places, and the overview. One file a thing, because a page then asks once and for nothing else; from the parts
 * of `facts` and the small tables beside them.
 */
export async function prepareRecords(
  builder: Builder,
  folder: string,
  facts: PartedTable,
): Promise<NonNullable<LargeLayout['records']>> {
  const out = join(folder, RECORDS_FOLDER);
  const [agencies, documents] = [join(out, 'agencies'), join(out, 'documents')];
  await rm(out, { recursive: true, force: true });
  for (const each of [agencies, documents]) await mkdir(each, { recursive: true });
  await openTables(builder, folder);
  for (const { path } of facts.parts) {
    await builder.connection.run(
      `CREATE OR REPLACE VIEW record_part AS SELECT * FROM ${parquet(folder, path)}`,
    );
    await builder.run(sql`INSERT INTO record_counts ${inlineParams(projectCounts())}`);
    // No document lies in two parts.
    const own = sql`SELECT DISTINCT document_id FROM record_part`;
    await writeDocuments(builder, sql`record_part`, own, documents);
  }
  // Those that no part knows, since they hold no indicator.
  const empty = sql`SELECT document_id FROM record_documents WHERE document_id NOT IN
    (SELECT p.document_id FROM record_counts JOIN record_projects p USING (project_id))`;
  const none = sql`(SELECT * FROM record_part WHERE false)`;
  await writeDocuments(builder, none, empty, documents);
  // A province at a time, so that few files are open at once.
  for (const { province } of await builder.rows<{ province: string }>(
    sql`SELECT DISTINCT substr(division_code, 1, 2) AS province FROM record_agencies ORDER BY province`,
  ))
    await copyApart(builder, agencyRows(province), 'agency_id', agencies);
  await copyRows(builder, agencySummaries(), join(out, 'agencies.parquet'));
  await copyRows(builder, documentSummaries(), join(out, 'documents.parquet'));
  await copyRows(builder, placeYears(), join(out, 'places.parquet'));
  await writeFile(join(out, 'overview.json'), JSON.stringify(await overviewOf(builder)));
  await builder.run(sql`RESET threads`);
  return { path: RECORDS_FOLDER, ...(await weigh(out)) };
}

/** Documents that are written together: each open file holds some megabytes, for its sixty columns. */
const FILES_AT_ONCE = 120;

/** Writes the files of some documents into a folder. */
async function writeDocuments(builder: Builder, indicators: Sql, documents: Sql, out: string): Promise<void> {
  await gatherChecks(builder, indicators, documents);
  await builder.run(sql`
    CREATE OR REPLACE TABLE record_own AS
    SELECT document_id, (row_number() OVER (ORDER BY document_id) - 1) // ${FILES_AT_ONCE} AS turn
    FROM (${documents})`);
  const [last] = await builder.rows<{ turn: number | null }>(
    sql`SELECT max(turn)::INTEGER AS turn FROM record_own`,
  );
  for (let turn = 0; turn <= (last?.turn ?? -1); turn += 1) {
    const own = sql`SELECT document_id FROM record_own WHERE turn = ${turn}`;
    await copyApart(builder, documentRows(indicators, own), 'document_id', out);
  }
}

async function openTables(builder: Builder, folder: string): Promise<void> {
  for (const table of ['agencies', 'documents', 'projects', 'themes', 'objectives', 'findings', 'rules'])
    await builder.connection.run(
      `CREATE OR REPLACE VIEW ${quoteName(`record_${table}`)} AS SELECT * FROM ${parquet(folder, `${table}.parquet`)}`,
    );
  // One thread: several hand over the rows in another order each time.
  await builder.run(sql`SET threads = 1`);
  // More than there are documents in a part, or agencies in a province: each file is written in one go.
  await builder.run(sql`SET partitioned_write_max_open_files = 4000`);
  const counts = TYPE_COLUMNS.map(({ name }) => sql`${named(name)} INTEGER`);
  await builder.run(sql`
    CREATE OR REPLACE TABLE record_counts
    (project_id VARCHAR, indicators INTEGER, quantities INTEGER, ${joinSql(counts, ', ')})`);
}

async function overviewOf(builder: Builder): Promise<LargeOverview> {
  const [overview] = await builder.rows<LargeOverview['overview']>(setOverview());
  const [totals = {}] = await builder.rows<Record<string, number>>(typeTotals());
  if (!overview) throw new Error('the overview of the set has no row');
  const numeric = INDICATOR_TYPES.map((type) => ({
    type,
    quantities: totals[`${type}_numbers`] ?? 0,
    indicators: totals[type] ?? 0,
  }));
  return { overview, numeric };
}
