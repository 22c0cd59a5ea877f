import { describe, expect, test } from 'vitest';
import {
  projectOf,
  readAsked,
  reportedRow,
  reportText,
  sendAddress,
} from '../../../src/components/corrections/report-text.ts';
import { reportWords } from '../../../src/components/corrections/report-words.ts';
import type { EntityRecord } from '../../../src/export/record.ts';

const ROW = 'north-2023-01-i02';
const RECORD = {
  documents: [{ title: '北市司法局2023年项目支出绩效目标表' }],
  projects: [{ project_id: 'north-2023-01', name: '调解', budget_yuan: 50000, line_start: 3, page: '/p/' }],
  indicators: [
    {
      ...{ indicator_id: ROW, name: '结案率', comparator_raw: '≥', value_raw: '95', unit_raw: '%' },
      ...{ type: 'quality', kind: 'quantity', comparator: '>=', value: 95, unit: '%', denominator: null },
      ...{ date_start: null, date_end: null, line_start: 9, page: '/projects/north-2023-01/#i02' },
    },
  ],
} as unknown as EntityRecord;

test.each([
  ['', { row: null, document: null, line: null }],
  [`?row=${ROW}&line=208`, { row: ROW, document: null, line: 208 }],
  ['?document=north-2023', { row: null, document: 'north-2023', line: null }],
  ['?row=../../etc&line=0', { row: null, document: null, line: null }],
  ['?row=%3Cb%3E&line=1e9x', { row: null, document: null, line: null }],
  ['?line=7.5', { row: null, document: null, line: null }],
])('the address %j asks for %j', (search, asked) => {
  expect(readAsked(search)).toEqual(asked);
});

test('an indicator stands in the record of its project', () => {
  expect(projectOf(ROW)).toBe('north-2023-01');
  expect(projectOf('north-2023-01')).toBe('north-2023-01');
});

describe('the report of an indicator', () => {
  const reported = reportedRow({ row: ROW, document: null, line: null }, RECORD);

  test('has its line, what is printed and what was read', () => {
    expect(reported).toEqual({
      row: ROW,
      document: '北市司法局2023年项目支出绩效目标表',
      line: 9,
      printed: '结案率 | ≥ 95 %',
      read: 'type: quality; kind: quantity; comparator: >=; value: 95; unit: %',
      address: '/projects/north-2023-01/#i02',
    });
  });

  test('is worded for the reader, with two points left to fill in', () => {
    const text = reportText(reported!, '0.1.0', reportWords('zh'));
    expect(text.split('\n').filter((line) => line.includes('（请填写）'))).toEqual([
      '应当读作：（请填写）',
      '理由：（请填写）',
    ]);
    expect(reportText(reported!, '0.1.0', reportWords('en'))).toContain(
      '\nLine: 9\nPrinted: 结案率 | ≥ 95 %\n',
    );
  });
});

test('the line of the address wins over that of the row', () => {
  expect(reportedRow({ row: ROW, document: null, line: 11 }, RECORD)?.line).toBe(11);
});

test('a project is reported with its budget; a row that the record does not hold is not found', () => {
  expect(reportedRow({ row: 'north-2023-01', document: null, line: null }, RECORD)).toMatchObject({
    ...{ printed: '调解', read: 'budget_yuan: 50000', line: 3 },
  });
  expect(reportedRow({ row: 'north-2023-01-i99', document: null, line: null }, RECORD)).toBeUndefined();
});

test.each([
  ['email', 'a@example.org', 'mailto:a@example.org?subject=One&body=One%0ATwo%20%26%20more'],
  ['url', 'https://example.org/new?body={text}', 'https://example.org/new?body=One%0ATwo%20%26%20more'],
  ['url', 'https://example.org/report', 'https://example.org/report'],
] as const)('sent by %s to %s', (kind, address, href) => {
  expect(sendAddress(kind, address, 'One\nTwo & more')).toBe(href);
});
