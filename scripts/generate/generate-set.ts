import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { quoteText } from '../../src/model/sql-text.ts';
import type { Rows, TableName } from '../../src/model/tables.ts';
import { TABLE_NAMES } from '../../src/model/tables.ts';
import { writeParquet } from '../../src/pipeline/write/parquet.ts';
import { PART_ROWS, partName, planParts } from '../../src/pipeline/write/plan-parts.ts';
import type { Cell, FileEntry, Manifest, Part, PartedTable } from '../../src/query/large/manifest.ts';
import { fileEntry } from '../large/file-entry.ts';
import { checkSample } from './check-sample.ts';
import { checkSet } from './check-set.ts';
import { inventAgencies } from './invent-agencies.ts';
import { type DocumentPlan, inventDocuments } from './invent-documents.ts';
import { PROVINCES } from './provinces.ts';
import { loadShape } from './shape.ts';
import { writeObjectives } from './write-objectives.ts';
import { loadPlan, writeIndicators, writeProjects } from './write-rows.ts';

/** 3,000 agencies at 10 million indicators, in proportion below, never fewer than one in each province. */
const AGENCIES_PER_INDICATOR = 3000 / 10_000_000;
/** Fewer do not fill a document of each agency and year. */
export const LEAST_INDICATORS = 1000;

const NOTICE = {
  notice: '合成数据：由程序生成，用于测试规模，不是任何机构公布的文件或数字。',
  notice_en: 'Generated data, made by a program to test the size: no agency has published any of it.',
};

export interface SetRequest {
  indicators: number;
  seed: number;
  /** Folder of the published tables, whose distributions are copied. */
  published: string;
  /** Folder to write into; must be empty or missing. */
  out: string;
  partRows?: number;
  /** MB that the engine may hold; more is kept on disk. */
  memory?: number;
}

/**
 * Writes a generated set: every table of the model as Parquet, the indicators in parts by province and year, and a
 * manifest that says that it is generated. The same request gives the same bytes. Memory does not grow with the set.
 * Throws `ZodError` where a sampled row breaks the model.
 */
export async function generateSet(request: SetRequest): Promise<Manifest> {
  const { indicators, seed, published, out, memory = 2000 } = request;
  await mkdir(join(out, 'indicators'), { recursive: true });
  const settings = { threads: '1', memory_limit: `${memory}MB`, temp_directory: join(out, '.spill') };
  const instance = await DuckDBInstance.create(':memory:', settings);
  const connection = await instance.connect();
  try {
    const shape = await loadShape(connection, published);
    const agencies = inventAgencies(agencyCount(indicators), seed);
    const plan = inventDocuments(agencies, indicators, shape, seed);
    await loadPlan(connection, plan, shape);
    const documents = plan.map(({ row }) => row);
    const tables: Manifest['tables'] = {
      ...(await smallTables(connection, { agencies, documents }, request)),
    };
    await writeProjects(connection, seed, out);
    const projects = documents.reduce((sum, { project_count }) => sum + project_count, 0);
    tables['projects'] = await fileEntry(out, 'projects.parquet', projects);
    tables['objectives'] = await writeObjectives(connection, request);
    const parts = await writeParts(connection, plan, request);
    tables['indicators'] = parts;
    tables['findings'] = await checkSet(connection, out, parts);
    await checkSample(connection, out, tables);
    const manifest: Manifest = { generated: { ...NOTICE, seed }, tables };
    await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function agencyCount(indicators: number): number {
  if (indicators < LEAST_INDICATORS)
    throw new RangeError(`expected at least ${LEAST_INDICATORS} indicators, found ${indicators}`);
  return Math.max(PROVINCES.length, Math.round(indicators * AGENCIES_PER_INDICATOR));
}

/** Tables that the size does not grow: copied where they are vocabulary, without rows where nothing is generated. */
async function smallTables(
  connection: DuckDBConnection,
  rows: Pick<Rows, 'agencies' | 'documents'>,
  { published, out }: SetRequest,
): Promise<Record<string, FileEntry>> {
  const written: Record<string, FileEntry> = {};
  for (const name of TABLE_NAMES) {
    if (GROWING.includes(name)) continue;
    const path = `${name}.parquet`;
    const own = COPIED.includes(name) ? await publishedRows(connection, name, published) : [];
    const filled = name === 'agencies' || name === 'documents' ? rows[name] : own;
    await writeParquet(connection, name, filled as never, join(out, path));
    written[name] = await fileEntry(out, path, filled.length);
  }
  return written;
}

/** Written on their own, since they grow with the set. */
const GROWING: readonly TableName[] = ['projects', 'objectives', 'indicators', 'findings'];
const COPIED: readonly TableName[] = ['themes', 'measures', 'rules'];

async function publishedRows(
  connection: DuckDBConnection,
  name: TableName,
  folder: string,
): Promise<object[]> {
  const reader = await connection.runAndReadAll(
    `SELECT * FROM read_parquet(${quoteText(join(folder, `${name}.parquet`))})`,
  );
  return reader.getRowObjects();
}

async function writeParts(
  connection: DuckDBConnection,
  plan: readonly DocumentPlan[],
  { out, seed, partRows = PART_ROWS }: SetRequest,
): Promise<PartedTable> {
  const parts: Part[] = [];
  let from = 0;
  for (const [index, cells] of planParts(cellsOf(plan), partRows).entries()) {
    const path = `indicators/${partName(index)}`;
    const isHere = ({ province, row }: DocumentPlan) =>
      cells.some((cell) => cell.province === province && cell.year === row.year);
    let to = from;
    while (to < plan.length && isHere(plan[to] as DocumentPlan)) to += 1;
    await writeIndicators(connection, { from, to, seed, path: join(out, path) });
    const rows = cells.reduce((sum, cell) => sum + cell.rows, 0);
    parts.push({ ...(await fileEntry(out, path, rows)), cells });
    from = to;
  }
  const sum = (key: 'rows' | 'bytes') => parts.reduce((all, part) => all + part[key], 0);
  return { rows: sum('rows'), bytes: sum('bytes'), parts };
}

function cellsOf(plan: readonly DocumentPlan[]): Cell[] {
  const cells: Cell[] = [];
  for (const { province, row } of plan) {
    const last = cells.at(-1);
    if (last?.province === province && last.year === row.year) last.rows += row.indicator_count;
    else cells.push({ province, year: row.year, rows: row.indicator_count });
  }
  return cells;
}
