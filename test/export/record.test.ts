import { describe, expect, test } from 'vitest';
import { agencyRecord, projectRecord, RECORD_TABLES, type RecordTables } from '../../src/export/record.ts';
import { RELEASE } from './fixture.ts';

/** Two agencies, one with two documents, each with one project of one indicator; only keys, places and one value. */
const document = (document_id: string, agency_id: string) => ({ document_id, agency_id, title: document_id });
const project = (document_id: string, agency_id: string, line_start: number) => ({
  ...{ project_id: `${document_id}-01`, document_id, agency_id, line_start },
});
const tables = {
  agencies: [{ agency_id: 'north' }, { agency_id: 'south' }],
  documents: [
    document('north-2022', 'north'),
    document('north-2023', 'north'),
    document('south-2023', 'south'),
  ],
  projects: [
    project('north-2022', 'north', 3),
    project('north-2023', 'north', 5),
    project('south-2023', 'south', 7),
  ],
  objectives: [
    { objective_id: 'north-2023-01-o1', project_id: 'north-2023-01', line_start: 8 },
    { objective_id: 'south-2023-01-o1', project_id: 'south-2023-01', line_start: 8 },
  ],
  indicators: [
    {
      ...{ indicator_id: 'north-2023-01-i02', project_id: 'north-2023-01', document_id: 'north-2023' },
      ...{ line_start: 9, value_raw: '≥95%' },
    },
    {
      ...{ indicator_id: 'south-2023-01-i01', project_id: 'south-2023-01', document_id: 'south-2023' },
      ...{ line_start: 9, value_raw: null },
    },
  ],
  sub_goals: [{ sub_goal_id: 'north-2022-g1', document_id: 'north-2022', line_start: 2 }],
  findings: [
    { finding_id: 'dq01-a', document_id: 'north-2023', project_id: 'north-2023-01', line_start: 9 },
    { finding_id: 'dq21-b', document_id: 'north-2022', project_id: null, line_start: null },
  ],
} as unknown as RecordTables;
const context = { release: RELEASE, address: (path: string) => `https://example.org${path}` };

describe('a project', () => {
  const record = projectRecord(tables, 'north-2023-01', context);

  test('has what hangs on it and what it hangs on, and nothing of others', () => {
    expect(record.agencies?.map(({ agency_id }) => agency_id)).toEqual(['north']);
    expect(record.documents?.map(({ document_id }) => document_id)).toEqual(['north-2023']);
    expect(record.projects?.map(({ project_id }) => project_id)).toEqual(['north-2023-01']);
    expect(record.objectives?.map(({ objective_id }) => objective_id)).toEqual(['north-2023-01-o1']);
    expect(record.findings?.map(({ finding_id }) => finding_id)).toEqual(['dq01-a']);
  });

  test('gives every row its columns, its page and its printed line', () => {
    expect(record.indicators).toEqual([
      {
        ...tables.indicators[0],
        page: 'https://example.org/projects/north-2023-01/#i02',
        source: 'https://example.org/documents/north-2023/#L9',
      },
    ]);
    expect(record.objectives?.[0]).toMatchObject({ source: 'https://example.org/documents/north-2023/#L8' });
    expect(record.findings?.[0]?.page).toBe('https://example.org/projects/north-2023-01/#dq01-a');
  });
});

test('an agency has all its documents, with the findings that concern a whole document', () => {
  const record = agencyRecord(tables, 'north', context);
  expect(record.documents?.map(({ document_id }) => document_id)).toEqual(['north-2022', 'north-2023']);
  expect(record.projects).toHaveLength(2);
  expect(record.findings?.[1]).toMatchObject({ page: null, source: null });
  expect(record.sub_goals?.[0]?.source).toBe('https://example.org/documents/north-2022/#L2');
  expect(Object.keys(record)).toEqual(expect.arrayContaining([...RECORD_TABLES]));
});
