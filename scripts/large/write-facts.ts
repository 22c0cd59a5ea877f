import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { FACTS_SELECT, QUERY_TABLES } from '../../src/query/dataset.ts';
import { RECORD_COLUMNS } from '../../src/query/indicator-page.ts';
import type {
  Cell,
  FactsCell,
  FactsPart,
  FileEntry,
  LargeLayout,
  PartedTable,
} from '../../src/query/large/manifest.ts';
import { PLACES } from '../../src/query/large/part-view.ts';
import { sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { fileEntry } from './file-entry.ts';

/** The width that a row group has about: a part has one, or two where it is twice as long. */
const ROW_GROUP = 122_880;

/**
 * The width in the files of whole rows: a page of the table is 25 of them, mostly side by side. Measured in a part of
 * 124,000: 2,048 read 66 kB and 352 of what the file says of its groups; 8,192 165 and 93; 16,384 297 and 47.
 */
const WHOLE_ROW_GROUP = 8192;

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
].join(', ');

/** The place in the order of ids as two numbers: each takes a dictionary's few bits, one would take 2.6 bytes a row. */
const PLACE_COLUMNS = `place // ${PLACES} AS place_high, (place % ${PLACES})::SMALLINT AS place_low`;

const FACTS_COLUMNS = `${CHART_COLUMNS}, ${PLACE_COLUMNS}, * EXCLUDE (${CHART_COLUMNS}, place)`;

/**
 * Different values up to which a column is written as a dictionary. Ids and budgets of projects, which stand in runs, take
 * less than half the room written out and packed (measured: 136 kB against 234 in 100,000 rows).
 */
const DICTIONARY_LIMIT = 1000;

/** Folders inside the data: the rows for counting, and the same rows for showing. */
export const FACTS_FOLDER = 'facts';
export const ROWS_FOLDER = 'rows';

/** What the two tables are written from, and where. */
interface Source {
  folder: string;
  indicators: PartedTable;
}

/** The rows for counting, and the same rows for showing, in parts that belong together. */
export interface WrittenFacts {
  facts: LargeLayout['facts'];
  rows: LargeLayout['rows'];
}

/**
 * Writes `facts` and `rows` in the parts of `indicators`: each row with what stands above it, once its narrow columns first
 * and in wide row groups, for counts and charts, and once as the table shows it, in narrow ones. Both in the order of the
 * ids, which is the table's own; what belongs to one project then stands together and takes a quarter of the room.
 * Needs the table `id_order`. Throws where a row has no project, document or agency.
 */
export async function writeFacts(builder: Builder, { folder, indicators }: Source): Promise<WrittenFacts> {
  const { connection } = builder;
  for (const name of [FACTS_FOLDER, ROWS_FOLDER]) await mkdir(join(folder, name), { recursive: true });
  for (const table of QUERY_TABLES.filter((name) => name !== 'indicators'))
    await connection.run(
      `CREATE OR REPLACE TABLE ${quoteName(table)} AS SELECT * FROM ${parquet(folder, `${table}.parquet`)}`,
    );
  // One thread: several hand over the rows in another order each time.
  await connection.run('SET threads = 1');
  const written = { facts: [] as FactsPart[], rows: [] as FileEntry[] };
  for (const [index, { path, rows, cells }] of indicators.parts.entries()) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    await readPart(builder, parquet(folder, path), index);
    await refuseOrphans(builder, path);
    const [facts, whole] = [`${FACTS_FOLDER}/${file}`, `${ROWS_FOLDER}/${file}`];
    await copy(builder, FACTS_COLUMNS, {
      file: join(folder, facts),
      options: `ROW_GROUP_SIZE ${groupWidth(rows)}, DICTIONARY_SIZE_LIMIT ${DICTIONARY_LIMIT}`,
    });
    const columns = ['place', ...RECORD_COLUMNS].map(quoteName).join(', ');
    await copy(builder, columns, { file: join(folder, whole), options: `ROW_GROUP_SIZE ${WHOLE_ROW_GROUP}` });
    written.facts.push({
      ...(await fileEntry(folder, facts, rows)),
      cells: await firstPlaces(builder, cells),
    });
    written.rows.push(await fileEntry(folder, whole, rows));
  }
  await connection.run('DROP TABLE part');
  await connection.run('RESET threads');
  return { facts: summed(written.facts), rows: summed(written.rows) };
}

/** One row group for a part, or two of a width where it is as long as two. */
function groupWidth(rows: number): number {
  return Math.ceil(rows / Math.max(1, Math.round(rows / ROW_GROUP)));
}

/** One part with all that stands above its rows, in the order of their ids, as the table `part`. */
async function readPart({ connection }: Builder, indicators: string, index: number): Promise<void> {
  await connection.run(`
    CREATE OR REPLACE VIEW indicators AS
    SELECT * FROM (SELECT * FROM ${indicators} ORDER BY indicator_id)
    POSITIONAL JOIN (SELECT place FROM id_order WHERE part = ${index} ORDER BY place)`);
  await connection.run(`CREATE OR REPLACE TABLE part AS ${FACTS_SELECT.sql} ORDER BY i.place`);
}

async function firstPlaces({ rows }: Builder, cells: readonly Cell[]): Promise<FactsCell[]> {
  const found = await rows<{ province: string; year: number; first: number }>(
    sql`SELECT substr(division_code, 1, 2) AS province, year, min(place)::INTEGER AS first FROM part GROUP BY ALL`,
  );
  const firsts = new Map(found.map(({ province, year, first }) => [`${province} ${year}`, first]));
  return cells.map((cell) => ({ ...cell, first: firsts.get(`${cell.province} ${cell.year}`) as number }));
}

async function copy(
  { connection }: Builder,
  columns: string,
  { file, options }: { file: string; options: string },
): Promise<void> {
  await connection.run(
    `COPY (SELECT ${columns} FROM part) TO ${quoteText(file)} (FORMAT PARQUET, COMPRESSION ZSTD, ${options})`,
  );
}

async function refuseOrphans({ rows }: Builder, path: string): Promise<void> {
  const [found] = await rows<{ orphans: number }>(
    sql`SELECT count(*)::INTEGER AS orphans FROM part WHERE project IS NULL OR document IS NULL OR agency IS NULL`,
  );
  if (found?.orphans !== 0)
    throw new Error(`${path}: ${found?.orphans} indicators have no project, document or agency`);
}

function summed<Entry extends FileEntry>(parts: Entry[]) {
  const sum = (key: 'rows' | 'bytes') => parts.reduce((all, part) => all + part[key], 0);
  return { rows: sum('rows'), bytes: sum('bytes'), parts };
}

/** A file of the data in a statement. */
export const parquet = (folder: string, path: string): string =>
  `read_parquet(${quoteText(join(folder, path))})`;
