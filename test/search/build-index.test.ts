import { describe, expect, test } from 'vitest';
import { buildSearchIndex, type SearchedRows, searchIndexText } from '../../src/search/build-index.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/search.ts';

const STANDS = { document_id: 'n-2023', agency_id: 'n', year: 2023, line_start: 2, line_end: 2 };

/** Only the columns that are searched; the others do not matter here. */
const ROWS = {
  agencies: [
    { agency_id: 'n', name: '北市司法局', name_en: 'North Bureau', publisher_as_printed: '北市司法局财务处' },
  ],
  documents: [{ ...STANDS, title: '北市表', year_basis: 'stated', status: 'draft', line_count: 3 }],
  projects: [
    {
      ...STANDS,
      project_id: 'n-2023-01',
      name: '法律援助',
      title: null,
      purpose: '办案',
      budget_yuan: 1000,
      fiscal_yuan: 1000,
      special_account_yuan: 0,
      other_yuan: null,
    },
  ],
  objectives: [{ objective_id: 'n-2023-01-o01', project_id: 'n-2023-01', text: '目标', line_start: 2 }],
  indicators: [
    {
      ...STANDS,
      indicator_id: 'n-2023-01-i01',
      project_id: 'n-2023-01',
      name: '补贴',
      description: '补贴',
      comparator_raw: '≤',
      value_raw: '2',
      unit_raw: '万元',
      level1: '成本指标',
      level2: '经济成本',
      dimension: 'money',
      base_value: 20000,
    },
    {
      ...STANDS,
      indicator_id: 'n-2023-01-i02',
      project_id: 'n-2023-01',
      name: '人数',
      value_raw: '20000人',
      level1: '产出',
      level2: '数量',
      dimension: 'count',
      base_value: 20000,
    },
  ],
  readings: [{ document_id: 'n-2023', line: 3, char_start: 4, char_end: 6, claimed_by: 'contact' }],
  lines: new Map([['n-2023', ['法律援助 ', '', '经办人：张三']]]),
} as unknown as SearchedRows;

const index = buildSearchIndex(ROWS);

describe('an entry holds', () => {
  test('of a project, its texts in the order of the fields, and its sums, each once', () => {
    expect(index.entries.project).toEqual([
      {
        id: 'n-2023-01',
        texts: ['法律援助', '', '办案', '', '', 'n-2023-01'],
        document: 0,
        line: 2,
        amounts: [1000],
      },
    ]);
  });

  test('of an indicator, its target side by side, no description that repeats the name, a sum only where it is money', () => {
    const [cost, count] = index.entries.indicator;
    expect(cost?.texts).toEqual(['补贴', '≤2万元', '', '', '', '经济成本', '成本指标', 'n-2023-01-i01']);
    expect(cost?.amounts).toEqual([20000]);
    expect(count).not.toHaveProperty('amounts');
  });

  test('of a document, year and reservations', () => {
    expect(index.documents[0]).toMatchObject({
      document_id: 'n-2023',
      agency: '北市司法局',
      year: 2023,
      status: 'draft',
    });
  });
});

test('contacts are covered in the lines and cannot be found', () => {
  expect(index.lines).toEqual([['法律援助', '', '经办人：██']]);
  expect(searchIndexText(index)).not.toContain('张三');
  expect(search(openIndex(index), '张三')).toEqual([]);
});

describe('rows that do not fit together are an error', () => {
  test('a document without its lines', () => {
    expect(() => buildSearchIndex({ ...ROWS, lines: new Map() })).toThrow(
      'n-2023: expected 3 lines, found none',
    );
  });
  test('an objective without its project', () => {
    expect(() => buildSearchIndex({ ...ROWS, projects: [] })).toThrow('expected a row n-2023-01, found none');
  });
});
