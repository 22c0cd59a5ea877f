import { afterAll, beforeAll, expect, test } from 'vitest';
import { allAgencies } from '../../src/query/agencies.ts';
import { documentIndex } from '../../src/query/document-index.ts';
import { fieldLines } from '../../src/query/field-lines.ts';
import { allFindings } from '../../src/query/findings.ts';
import type { NodeDatabase } from '../../src/query/node.ts';
import { allObjectives } from '../../src/query/objectives.ts';
import { projectIndicators } from '../../src/query/project-indicators.ts';
import { projectRecords } from '../../src/query/project-records.ts';
import { allSubGoals } from '../../src/query/sub-goals.ts';
import { allThemes } from '../../src/query/themes.ts';
import { openEntityFixture } from './entity-fixture.ts';

let db: NodeDatabase;
beforeAll(async () => {
  db = await openEntityFixture();
});
afterAll(() => db.close());

test('agencies stand in the order of their division codes', async () => {
  expect((await allAgencies(db)).map(({ agency_id }) => agency_id)).toEqual(['north', 'south']);
});

test('a document has the exact sum of its projects and the count of its numbers', async () => {
  const [north, south] = await documentIndex(db);
  expect(north).toMatchObject({
    document_id: 'north-2023',
    budget_yuan: 0.3,
    quantities: 1,
    template: 'wide',
  });
  expect(south).toMatchObject({ document_id: 'south-2024', agency: '南县司法局', status: 'draft' });
});

test('projects stand in printed order, those without indicators too', async () => {
  const rows = await projectRecords(db);
  expect(rows.map(({ project_id, indicators, quantities }) => [project_id, indicators, quantities])).toEqual([
    ['north-2023-01', 2, 1],
    ['north-2023-02', 0, 0],
    ['south-2024-01', 1, 1],
  ]);
  expect(rows[0]).toMatchObject({ theme: '法律援助', agency_en: 'North', year_basis: 'inferred' });
});

test('objectives, goals and themes stand in their own order', async () => {
  expect((await allObjectives(db)).map(({ text }) => text)).toEqual(['一', '二']);
  expect((await allSubGoals(db)).map(({ kind }) => kind)).toEqual(['overall', 'sub_goal']);
  expect((await allThemes(db)).map(({ code }) => code)).toEqual(['T01', 'T03']);
});

test('an indicator names its measure, or none', async () => {
  const rows = await projectIndicators(db);
  expect(rows.map(({ seq, measure_en }) => [seq, measure_en])).toEqual([
    [1, 'Recipients'],
    [2, null],
    [1, null],
  ]);
});

test('a finding on the whole document comes before those on its projects', async () => {
  const rows = await allFindings(db);
  expect(rows.map(({ project, rule }) => [project, rule])).toEqual([
    [null, '权重合计不为 100'],
    ['普法', '权重合计不为 100'],
  ]);
});

test('a field has its first and last line; structure has none', async () => {
  expect(await fieldLines(db)).toEqual([
    { document_id: 'north-2023', row_id: 'north-2023-01', field: 'purpose', line_start: 5, line_end: 7 },
  ]);
});
