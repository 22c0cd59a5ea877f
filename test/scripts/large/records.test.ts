import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openBuilder } from '../../../scripts/large/builder.ts';
import { prepareRecords } from '../../../scripts/large/prepare-records.ts';
import { INDICATOR_TYPES } from '../../../src/model/indicator-type.ts';
import type { RecordFinding } from '../../../src/query/large/findings.ts';
import { readRecord } from '../../../src/query/large/read-record.ts';
import {
  type AgencyProject,
  type AgencySummary,
  agencyFile,
  type DocumentIndicator,
  type DocumentSummary,
  documentFile,
  documentOfProject,
  INDICATOR_FIELDS,
  type LargeOverview,
  type PlaceYear,
  type RecordObjective,
} from '../../../src/query/large/records.ts';
import type { NodeDatabase } from '../../../src/query/node.ts';
import { overview } from '../../../src/query/overview.ts';
import { type GeneratedSet, openWhole, sharedSet } from './generated.ts';

let set: GeneratedSet;
let db: NodeDatabase;

beforeAll(async () => {
  set = await sharedSet();
  db = await openWhole(set.folder);
}, 120_000);
afterAll(async () => {
  db?.close();
  await set?.remove();
});

async function rowsOf<Row extends object>(path: string | null, folder = set.folder): Promise<Row[]> {
  const bytes = await readFile(join(folder, path ?? ''));
  return readRecord<Row>(new Uint8Array(bytes).buffer);
}

describe('the records of a large set', () => {
  it('hold each indicator once, in the file of its document, printed and read as the table has it', async () => {
    const fields = INDICATOR_FIELDS.map((name) =>
      name.startsWith('date_') ? `${name}::VARCHAR AS ${name}` : name,
    );
    const asked = await db.query(`SELECT ${fields.join(', ')} FROM indicators ORDER BY indicator_id`);
    const documents = await db.query<{ document_id: string }>('SELECT document_id FROM documents ORDER BY 1');
    const found: Record<string, unknown>[] = [];
    for (const { document_id } of documents)
      for (const row of await rowsOf<DocumentIndicator>(documentFile(document_id))) {
        expect(documentOfProject(row.project_id ?? '')).toBe(document_id);
        found.push(Object.fromEntries(INDICATOR_FIELDS.map((name) => [name, row[name]])));
      }
    found.sort((x, y) => (String(x['indicator_id']) < String(y['indicator_id']) ? -1 : 1));
    expect(found).toEqual(asked);
    expect(documents.length).toBeGreaterThan(30);
  }, 30_000);

  it('count the projects of each agency as the facts do, and say what there is in all', async () => {
    const agencies = await rowsOf<AgencySummary>('records/agencies.parquet');
    for (const { agency_id, indicators, projects, budget_yuan } of agencies) {
      const rows = await rowsOf<AgencyProject>(agencyFile(agency_id));
      const sum = (of: (row: AgencyProject) => number) => rows.reduce((total, row) => total + of(row), 0);
      const [asked] = await db.query<{ indicators: number; quantities: number; projects: number }>(
        `SELECT count(*)::INTEGER AS indicators, (count(*) FILTER (WHERE kind = 'quantity'))::INTEGER AS quantities,
           count(DISTINCT project_id)::INTEGER AS projects FROM facts WHERE agency_id = '${agency_id}'`,
      );
      const counted = {
        indicators: sum((row) => INDICATOR_TYPES.reduce((all, type) => all + row[type], 0)),
        quantities: sum((row) => INDICATOR_TYPES.reduce((all, type) => all + row[`${type}_numbers`], 0)),
        projects: rows.length,
      };
      expect(counted).toEqual(asked);
      expect({ indicators, projects }).toEqual({ indicators: asked?.indicators, projects: asked?.projects });
      expect(budget_yuan).toBeCloseTo(
        sum((row) => row.budget_yuan),
        2,
      );
    }
    const said = JSON.parse(
      await readFile(join(set.folder, 'records/overview.json'), 'utf8'),
    ) as LargeOverview;
    expect(await overview(db)).toMatchObject(said.overview);
  });

  it('hold each objective and finding once, with its project or its document', async () => {
    const asked = async (statement: string) =>
      (await db.query<{ id: string }>(statement)).map(({ id }) => id);
    const found = { objectives: [] as string[], findings: [] as string[] };
    for (const { document_id } of await db.query<{ document_id: string }>(
      'SELECT document_id FROM documents',
    ))
      for (const row of await rowsOf<DocumentIndicator>(documentFile(document_id))) {
        const objectives = JSON.parse(row.objectives ?? '[]') as RecordObjective[];
        const findings = JSON.parse(row.findings ?? '[]') as RecordFinding[];
        for (const { objective_id, text } of objectives)
          found.objectives.push(`${row.project_id} ${objective_id} ${text}`);
        for (const { finding_id, message, arithmetic } of findings)
          found.findings.push(`${row.project_id} ${finding_id} ${message} ${arithmetic}`);
      }
    expect(found.objectives.sort()).toEqual(
      (await asked('SELECT concat_ws(\' \', project_id, objective_id, "text") AS id FROM objectives')).sort(),
    );
    expect(found.findings.sort()).toEqual(
      (
        await asked(
          "SELECT concat_ws(' ', project_id, finding_id, message, coalesce(arithmetic, 'null')) AS id FROM findings",
        )
      ).sort(),
    );
    expect(found.objectives.length).toBeGreaterThan(100);
    const [agencies] = await db.query<{ n: number }>('SELECT count(*)::INTEGER AS n FROM findings');
    let counted = 0;
    for (const { agency_id } of await rowsOf<AgencySummary>('records/agencies.parquet'))
      for (const row of await rowsOf<AgencyProject>(agencyFile(agency_id))) counted += row.findings;
    expect(counted).toBe(agencies?.n);
  }, 30_000);

  it('list every document, and what each place has in each year', async () => {
    const documents = await rowsOf<DocumentSummary>('records/documents.parquet');
    expect(
      documents.map(({ document_id, projects, indicators }) => ({ document_id, projects, indicators })),
    ).toEqual(
      await db.query(`
        SELECT document_id, count(DISTINCT project_id)::INTEGER AS projects, count(*)::INTEGER AS indicators
        FROM facts JOIN documents USING (document_id) GROUP BY document_id, facts.division_code, facts.year, facts.agency_id
        ORDER BY substr(facts.division_code, 1, 2), facts.year, facts.division_code, facts.agency_id`),
    );
    const places = await rowsOf<PlaceYear>('records/places.parquet');
    const picked = places.map(({ code, year, agencies, indicators, cost, cost_numbers }) => ({
      ...{ code, year, agencies, indicators, cost, cost_numbers },
    }));
    expect(picked).toEqual(
      await db.query(`
        SELECT code, year, count(DISTINCT agency_id)::INTEGER AS agencies, count(*)::INTEGER AS indicators,
          (count(*) FILTER (WHERE type = 'cost'))::INTEGER AS cost,
          (count(*) FILTER (WHERE type = 'cost' AND kind = 'quantity'))::INTEGER AS cost_numbers
        FROM (SELECT *, province_code AS code FROM facts UNION ALL
          SELECT *, prefecture_code FROM facts WHERE prefecture_code IS NOT NULL)
        GROUP BY code, year ORDER BY code, year`),
    );
    const [money] = await db.query<{ yuan: number }>('SELECT sum(budget_yuan)::DOUBLE AS yuan FROM projects');
    const provinces = places.filter(({ code }) => code.endsWith('0000'));
    expect(provinces.reduce((sum, { budget_yuan }) => sum + budget_yuan, 0)).toBeCloseTo(money?.yuan ?? 0, 1);
  });

  it('are asked for under ids only', async () => {
    for (const id of ['', '..', '../x', 'a/b', 'A', 'a%2e', 'a--b', '示例']) {
      expect(agencyFile(id), id).toBeNull();
      expect(documentFile(id), id).toBeNull();
    }
    expect(documentFile('synthetic-11-0001-2018')).toBe('records/documents/synthetic-11-0001-2018.parquet');
  });

  it('are not read where a file is cut off', async () => {
    const [agency] = await rowsOf<AgencySummary>('records/agencies.parquet');
    const bytes = await readFile(join(set.folder, agencyFile(agency?.agency_id ?? '') ?? ''));
    await expect(readRecord(new Uint8Array(bytes.subarray(0, -20)).buffer)).rejects.toThrow();
  });

  it('have a file for a document and a project without any indicator', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'jixiao-records-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await cp(set.folder, folder, { recursive: true });
    const builder = await openBuilder(folder);
    try {
      const file = (table: string) => join(folder, `${table}.parquet`);
      const add = async (table: string, replaced: string) => {
        await builder.connection.run(`CREATE TABLE new_${table} AS SELECT * FROM '${file(table)}'`);
        await builder.connection.run(
          `INSERT INTO new_${table} SELECT * REPLACE (${replaced}) FROM new_${table} LIMIT 1`,
        );
        await builder.connection.run(`COPY new_${table} TO '${file(table)}' (FORMAT PARQUET)`);
      };
      await add('documents', "'empty-2024' AS document_id");
      await add('projects', "'empty-2024-01' AS project_id, 'empty-2024' AS document_id");
      const { facts } = set.manifest.large ?? {};
      if (!facts) throw new Error('the set was not laid out');
      await prepareRecords(builder, folder, facts);
    } finally {
      builder.close();
    }
    const [row, ...more] = await rowsOf<DocumentIndicator>(documentFile('empty-2024'), folder);
    expect(more).toEqual([]);
    expect([row?.project_id, row?.indicator_id]).toEqual(['empty-2024-01', null]);
  }, 60_000);
});
