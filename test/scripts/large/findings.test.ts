import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsChart } from '../../../src/components/large/findings-chart.ts';
import {
  chosenRanges,
  FINDINGS_IN_FILE,
  type FindingsCell,
  type FindingsChoice,
  type FindingsOverview,
  filesOf,
  type PlacedFinding,
  pageRanges,
} from '../../../src/query/large/findings.ts';
import { readRecord } from '../../../src/query/large/read-record.ts';
import type { NodeDatabase } from '../../../src/query/node.ts';
import { type GeneratedSet, openWhole, sharedSet } from './generated.ts';

let set: GeneratedSet;
let db: NodeDatabase;
let overview: FindingsOverview;

beforeAll(async () => {
  set = await sharedSet();
  db = await openWhole(set.folder);
  overview = JSON.parse(await readFile(join(set.folder, 'findings/overview.json'), 'utf8'));
}, 120_000);
afterAll(async () => {
  db?.close();
  await set?.remove();
});

async function rowsOf(path: string): Promise<PlacedFinding[]> {
  return readRecord<PlacedFinding>(new Uint8Array(await readFile(join(set.folder, path))).buffer);
}

const WHERE_FOUND = `findings f JOIN documents d USING (document_id) JOIN agencies a ON a.agency_id = d.agency_id
  LEFT JOIN projects p ON p.project_id = f.project_id`;

describe('the findings of a large set', () => {
  it('are counted by rule, place and year as the table has them', async () => {
    const asked = await db.query(`
      SELECT f.rule_id, count(*)::INTEGER AS findings, count(DISTINCT f.project_id)::INTEGER AS projects,
        count(DISTINCT f.document_id)::INTEGER AS documents, count(DISTINCT a.agency_id)::INTEGER AS agencies
      FROM ${WHERE_FOUND} GROUP BY 1 ORDER BY 1`);
    const said = overview.rules.map(({ rule_id, findings, projects, documents, agencies }) => ({
      ...{ rule_id, findings, projects, documents, agencies },
    }));
    expect(said.filter(({ findings }) => findings > 0)).toEqual(asked);
    expect(said.length).toBe(30);
    const cells = await db.query(`
      SELECT f.rule_id, substr(a.division_code, 1, 2) AS province, d.year, count(*)::INTEGER AS findings,
        count(DISTINCT f.project_id)::INTEGER AS projects, count(DISTINCT f.document_id)::INTEGER AS documents
      FROM ${WHERE_FOUND} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`);
    expect(
      overview.rules.flatMap(({ rule_id, cells: own }) => own.map((cell) => ({ rule_id, ...cell }))),
    ).toEqual(cells);
  });

  const choices: FindingsChoice[] = [
    { province: null, year: null },
    { province: '13', year: null },
    { province: null, year: 2021 },
    { province: '44', year: 2023 },
    { province: '44', year: 1999 },
  ];
  it.each(choices)('are found whole, page by page: province $province, year $year', async (choice) => {
    const { rule_id, cells } = overview.rules.find(({ rule_id: id }) => id === 'DQ26')!;
    const asked = await db.query<{ finding_id: string }>(`
      SELECT f.finding_id FROM ${WHERE_FOUND} WHERE f.rule_id = 'DQ26'
        ${choice.province ? `AND a.division_code LIKE '${choice.province}%'` : ''} ${choice.year ? `AND d.year = ${choice.year}` : ''}
      ORDER BY substr(a.division_code, 1, 2), d.year, a.division_code, a.agency_id, f.document_id, p.seq, f.line_start, f.finding_id`);
    const ranges = chosenRanges(cells, choice);
    const found: string[] = [];
    for (let page = 1; found.length < asked.length; page += 1)
      for (const { path, rows } of filesOf(rule_id, pageRanges(ranges, page, 7)))
        found.push(...(await rowsOf(path)).slice(rows.from, rows.to).map(({ finding_id }) => finding_id));
    expect(found).toEqual(asked.map(({ finding_id }) => finding_id));
    if (choice.province === null || choice.year === null) expect(asked.length).toBeGreaterThan(0);
    if (choice.year === 1999) expect(ranges).toEqual([]);
    expect(pageRanges(ranges, 1 + Math.ceil(asked.length / 7), 7)).toEqual([]);
  });

  it('are divided for charts in the order of places and years, never by how many there are', () => {
    const cell = (province: string, year: number, findings: number): FindingsCell => ({
      ...{ province, year, findings, projects: 1, documents: 1 },
    });
    const cells = [cell('13', 2022, 1), cell('13', 2023, 2), cell('51', 2022, 9)];
    const division = { label: (value: string) => value, hrefOf: (value: string) => `?at=${value}` };
    const places = findingsChart(cells, { by: 'place', ...division }, 'en');
    expect(places.rows).toEqual([
      ['130000', 3, 2, 2],
      ['510000', 9, 1, 1],
    ]);
    const years = findingsChart(cells, { by: 'year', ...division }, 'en');
    expect(years.bars.map(({ label }) => label)).toEqual(['2022', '2023']);
    expect(years.title.en).toBe('2 to 10 findings a year');
  });

  it('lie in files of some thousand: a page over the edge of one takes the next', () => {
    const edge = { from: FINDINGS_IN_FILE - 3, to: FINDINGS_IN_FILE + 2 };
    expect(filesOf('DQ01', [edge])).toEqual([
      { path: 'findings/dq01-0001.parquet', rows: { from: FINDINGS_IN_FILE - 3, to: FINDINGS_IN_FILE } },
      { path: 'findings/dq01-0002.parquet', rows: { from: 0, to: 2 } },
    ]);
  });
});
