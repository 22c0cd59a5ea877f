import { describe, expect, it } from 'vitest';
import type { Passport } from '../../src/model/passport.ts';
import { buildDocument } from '../../src/pipeline/build-document.ts';
import { DocumentError } from '../../src/pipeline/document-error.ts';
import { readText } from '../../src/pipeline/read/text.ts';
import { buildLines, passportOf, SMALL_LINES, tabbed, vocabulary, withLines } from './small-document.ts';

const agency = passportOf(new Uint8Array()).agency;

describe('buildDocument holds the passport against the document', () => {
  it.each([
    [
      'evidence on another line',
      { year_evidence: { line: 3, words: '2024年' } },
      'line 3, column year_evidence: expected the words “2024年”, found 单位：万元',
    ],
    [
      'evidence beyond the last line',
      { year_evidence: { line: 99, words: '2024年' } },
      'line 99, column year_evidence',
    ],
    ['another year', { year: 2023 }, 'line 1, column year: expected words that speak of 2023, found 2024年'],
    ['evidence without a year', { year_evidence: { line: 1, words: '甲县' } }, 'line 1, column year'],
    ['a year inferred from a date two years off', { year: 2022, year_basis: 'inferred' }, 'column year'],
    [
      'another title',
      { title: '乙县' },
      'column title: expected what the passport says, 乙县, found 甲县司法局2024年部门预算绩效目标表',
    ],
    [
      'a draft that is none',
      { status: 'draft' },
      'column status: expected what the passport says, draft, found nothing',
    ],
    [
      'a place nobody knows',
      { agency: { ...agency, division_code: '999999' } },
      'column agency.division_code',
    ],
    [
      'a place whose province nobody knows',
      { agency: { ...agency, division_code: '999900' } },
      'column agency.division_code',
    ],
  ] as [string, Partial<Passport>, string][])('%s', (_, changes, message) => {
    const attempt = () => buildLines(SMALL_LINES, changes);
    expect(attempt).toThrow(DocumentError);
    expect(attempt).toThrow(message);
  });

  it('another checksum', () => {
    const bytes = new TextEncoder().encode(tabbed(SMALL_LINES));
    const read = readText(bytes, 'document.txt');
    const source = { passport: passportOf(bytes), read, sha256: '0'.repeat(64) };
    expect(() => buildDocument(source, vocabulary)).toThrow(
      /^document\.txt, column sha256: expected the checksum of its passport/u,
    );
  });

  it('takes a year inferred from a date of the year before', () => {
    const changes = { year: 2025, year_basis: 'inferred' } as const;
    expect(buildLines(SMALL_LINES, changes).document.year).toBe(2025);
  });
});

describe('ids', () => {
  it('are made of document, printed order and kind, and stay when another project follows', () => {
    const ids = (lines: readonly string[]) => {
      const { projects, objectives, indicators } = buildLines(lines);
      return [projects[0]?.project_id, objectives[1]?.objective_id, indicators[2]?.indicator_id];
    };
    const expected = ['jia-justice-2024-01', 'jia-justice-2024-01-o02', 'jia-justice-2024-01-i03'];
    expect(ids(SMALL_LINES)).toEqual(expected);
    expect(ids(SMALL_LINES.slice(0, 17))).toEqual(expected);
  });

  it('are lower-case ASCII', () => {
    const { projects, objectives, indicators, findings } = buildLines(
      withLines({ 21: SMALL_LINES[6] as string }),
    );
    const ids = [
      ...projects.map((row) => row.project_id),
      ...objectives.map((row) => row.objective_id),
      ...indicators.map((row) => row.indicator_id),
      ...findings.map((row) => row.finding_id),
    ];
    expect(ids.filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))).toEqual([]);
    expect(findings.flatMap(({ rule_id, finding_id }) => (rule_id === 'DQ03' ? finding_id : []))).toEqual([
      'dq03-jia-justice-2024-01-1',
      'dq03-jia-justice-2024-02-1',
    ]);
  });
});
