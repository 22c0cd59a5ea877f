import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CellsPart, FactsCell } from '../../src/query/large/manifest.ts';
import { type CellAgency, cellBytes, type PackedCell } from '../../src/query/large/packed-cell.ts';
import { type Sql, sql } from '../../src/query/sql.ts';
import type { Builder } from './builder.ts';
import { fileEntry } from './file-entry.ts';

interface ProjectRow {
  project_id: string;
  agency_id: string;
  theme_id: string | null;
  cents: number;
  first: number;
  last: number;
  rows: number;
}

interface IndicatorRow {
  type: string;
  kind: string;
  comparator: string | null;
  base_unit: string | null;
  measure_id: string | null;
}

/**
 * Writes the cells of the table `part` as columns of small numbers, each gzipped by itself, one after the other in the order of
 * `cells`. Throws where the rows of a project do not stand together in the order of ids: their places are then not known from its first.
 */
export async function writeCells(
  builder: Builder,
  { folder, path, cells }: { folder: string; path: string; cells: readonly FactsCell[] },
): Promise<CellsPart> {
  const packed: Buffer[] = [];
  for (const cell of cells) packed.push(gzipSync(cellBytes(await packCell(builder, cell)), { level: 9 }));
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, Buffer.concat(packed));
  const rows = cells.reduce((sum, cell) => sum + cell.rows, 0);
  return { ...(await fileEntry(folder, path, rows)), cells: packed.map(({ length }) => length) };
}

async function packCell({ rows }: Builder, { province, year }: FactsCell): Promise<PackedCell> {
  const where = sql`WHERE substr(division_code, 1, 2) = ${province} AND year = ${year}::INTEGER`;
  const projects = await rows<ProjectRow>(projectsOf(where));
  const indicators = await rows<IndicatorRow>(
    sql`SELECT type, kind, comparator, base_unit, measure_id FROM part ${where} ORDER BY place`,
  );
  const agencies = await rows<AgencyRow>(agenciesOf(where));
  refuseScattered(projects);
  const [theme, type, kind] = [
    listOf(projects, 'theme_id'),
    listOf(indicators, 'type'),
    listOf(indicators, 'kind'),
  ];
  const comparator = listOf(indicators, 'comparator');
  const [unit, measure] = [listOf(indicators, 'base_unit'), listOf(indicators, 'measure_id')];
  const agency = listOf(projects, 'agency_id');
  const byId = new Map(agencies.map((row) => [row.agency_id as string | null, row]));
  return {
    words: {
      year,
      agencies: agency.values.map((id) => agencyOf(byId.get(id) as AgencyRow)),
      ...{ theme: theme.values, type: type.values, kind: kind.values, comparator: comparator.values },
      ...{ unit: unit.values, measure: measure.values },
    },
    cents: Float64Array.from(projects, ({ cents }) => cents),
    first: Uint32Array.from(projects, ({ first }) => first),
    rows: Uint32Array.from(projects, (project) => project.rows),
    agency: Uint16Array.from(agency.places),
    theme: Uint16Array.from(theme.places),
    unit: Uint16Array.from(unit.places),
    measure: Uint16Array.from(measure.places),
    type: Uint8Array.from(type.places),
    kind: Uint8Array.from(kind.places),
    comparator: Uint8Array.from(comparator.places),
  };
}

function projectsOf(where: Sql): Sql {
  return sql`
    SELECT project_id, min(agency_id) AS agency_id, min(theme_id) AS theme_id,
      (min(budget_yuan::DECIMAL(18, 2)) * 100)::DOUBLE AS cents,
      min(place)::INTEGER AS first, max(place)::INTEGER AS last, count(*)::INTEGER AS rows
    FROM part ${where} GROUP BY project_id ORDER BY first`;
}

interface AgencyRow extends Omit<CellAgency, 'places'> {
  province_code: string;
  prefecture_code: string | null;
  county_code: string | null;
}

function agenciesOf(where: Sql): Sql {
  return sql`SELECT DISTINCT agency_id, admin_level, division_code, province_code, prefecture_code, county_code FROM part ${where}`;
}

function agencyOf({ province_code, prefecture_code, county_code, ...agency }: AgencyRow): CellAgency {
  const places = [province_code, prefecture_code, county_code].filter((code) => code !== null);
  return { ...agency, places };
}

function refuseScattered(projects: readonly ProjectRow[]): void {
  const found = projects.find(({ first, last, rows }) => last - first + 1 !== rows);
  if (found)
    throw new Error(
      `${found.project_id}: expected its indicators side by side in the order of ids, found others between`,
    );
}

/** The different values of a column, and for each row which of them it has. */
function listOf<Row>(
  rows: readonly Row[],
  column: keyof Row & string,
): { values: (string | null)[]; places: number[] } {
  const known = new Map<string | null, number>();
  const places = rows.map((row) => {
    const value = row[column] as string | null;
    const place = known.get(value) ?? known.size;
    known.set(value, place);
    return place;
  });
  return { values: [...known.keys()], places };
}
