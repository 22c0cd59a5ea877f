import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { quoteName, quoteText } from '../../src/model/sql-text.ts';
import { FACTS_SELECT, QUERY_TABLES } from '../../src/query/dataset.ts';
import type {
  Cell,
  CellsPart,
  FactsCell,
  FactsPart,
  FileEntry,
  LargeLayout,
  PartedTable,
  RowsPart,
} from '../../src/query/large/manifest.ts';
import { PLACES } from '../../src/query/large/part-view.ts';
import { sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { fileEntry } from './file-entry.ts';
import { writeCells } from './write-cells.ts';
import { writeRows } from './write-rows.ts';

/** The width that a row group has about: a part has one, or two where it is twice as long. */
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
].join(', ');

/** The place in the order of ids as two numbers: each takes a dictionary's few bits, one would take 2.6 bytes a row. */
const PLACE_COLUMNS = `place // ${PLACES} AS place_high, (place % ${PLACES})::SMALLINT AS place_low`;

const FACTS_COLUMNS = `${CHART_COLUMNS}, ${PLACE_COLUMNS}, * EXCLUDE (${CHART_COLUMNS}, place)`;

/**
 * Different values up to which a column is written as a dictionary. Ids and budgets of projects, which stand in runs, take
 * less than half the room written out and packed (measured: 136 kB against 234 in 100,000 rows).
 */
const DICTIONARY_LIMIT = 1000;

/** Folders inside the data: the rows for the engine, for counting, and for showing. */
export const FACTS_FOLDER = 'facts';
const CELLS_FOLDER = 'cells';
const ROWS_FOLDER = 'rows';

/** What the two tables are written from, and where. */
interface Source {
  folder: string;
  indicators: PartedTable;
}

/** The rows for the engine, for counting and for showing, in parts that belong together. */
export type WrittenFacts = Pick<LargeLayout, 'facts' | 'cells' | 'rows'>;

/**
 * Writes `facts`, `cells` and `rows` in the parts of `indicators`: each row with what stands above it as Parquet, its narrow columns
 * first; what counts and charts need of it in columns of small numbers; and as the table shows it, in blocks. In the order of the
 * ids, which is the table's own; what belongs to one project then stands together and takes a quarter of the room.
 * Needs the table `id_order`. Throws where a row has no project, document or agency.
 */
export async function writeFacts(builder: Builder, { folder, indicators }: Source): Promise<WrittenFacts> {
  const { connection } = builder;
  await mkdir(join(folder, FACTS_FOLDER), { recursive: true });
  for (const table of QUERY_TABLES.filter((name) => name !== 'indicators'))
    await connection.run(
      `CREATE OR REPLACE TABLE ${quoteName(table)} AS SELECT * FROM ${parquet(folder, `${table}.parquet`)}`,
    );
  // One thread: several hand over the rows in another order each time.
  await connection.run('SET threads = 1');
  const written = { facts: [] as FactsPart[], cells: [] as CellsPart[], rows: [] as RowsPart[] };
  for (const [index, { path, rows, cells }] of indicators.parts.entries()) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    const apart = file.replace(/\.parquet$/u, '.bin');
    await readPart(builder, parquet(folder, path), index);
    await refuseOrphans(builder, path);
    const facts = `${FACTS_FOLDER}/${file}`;
    await copyFacts(builder, join(folder, facts), rows);
    const placed = await firstPlaces(builder, cells);
    written.facts.push({ ...(await fileEntry(folder, facts, rows)), cells: placed });
    written.cells.push(
      await writeCells(builder, { folder, path: `${CELLS_FOLDER}/${apart}`, cells: placed }),
    );
    written.rows.push(await writeRows(builder, { folder, path: `${ROWS_FOLDER}/${apart}`, rows }));
  }
  await connection.run('DROP TABLE part');
  await connection.run('RESET threads');
  return { facts: summed(written.facts), cells: summed(written.cells), rows: summed(written.rows) };
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

async function copyFacts({ connection }: Builder, file: string, rows: number): Promise<void> {
  await connection.run(
    `COPY (SELECT ${FACTS_COLUMNS} FROM part) TO ${quoteText(file)} (FORMAT PARQUET, COMPRESSION ZSTD,
      ROW_GROUP_SIZE ${groupWidth(rows)}, DICTIONARY_SIZE_LIMIT ${DICTIONARY_LIMIT})`,
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
