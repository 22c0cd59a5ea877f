import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBuilder } from '../../../scripts/large/builder.ts';
import { prepareRecords } from '../../../scripts/large/prepare-records.ts';
import { INDICATOR_TYPES } from '../../../src/model/indicator-type.ts';
import { readRecord } from '../../../src/query/large/read-record.ts';
import {
  type AgencyProject,
  type AgencySummary,
  agencyFile,
  type DocumentIndicator,
  documentFile,
  documentOfProject,
  INDICATOR_FIELDS,
  type LargeOverview,
} from '../../../src/query/large/records.ts';
import type { NodeDatabase } from '../../../src/query/node.ts';
import { overview } from '../../../src/query/overview.ts';
import { type GeneratedSet, openWhole, smallSet } from './generated.ts';

let set: GeneratedSet;
let db: NodeDatabase;

beforeAll(async () => {
  set = await smallSet(3000, { laidOut: true });
  db = await openWhole(set.folder);
}, 120_000);
afterAll(async () => {
  db?.close();
  await set?.remove();
});

async function rowsOf<Row extends object>(path: string | null): Promise<Row[]> {
  const bytes = await readFile(join(set.folder, path ?? ''));
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
    const builder = await openBuilder(set.folder);
    try {
      const file = (table: string) => join(set.folder, `${table}.parquet`);
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
      await prepareRecords(builder, set.folder, facts);
    } finally {
      builder.close();
    }
    const [row, ...more] = await rowsOf<DocumentIndicator>(documentFile('empty-2024'));
    expect(more).toEqual([]);
    expect([row?.project_id, row?.indicator_id]).toEqual(['empty-2024-01', null]);
  }, 60_000);
});
