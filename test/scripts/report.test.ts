import { describe, expect, it } from 'vitest';
import { buildReport } from '../../scripts/report.ts';

const documentOf = (document_id: string, changes = {}) => ({
  ...{ document_id, agency_id: 'jia-justice', projects: 2, indicators: 5, quantities: 4, coverage: 1 },
  ...{ findings: 3, milliseconds: 12.4, anew: true, ...changes },
});

describe('buildReport', () => {
  it('tells what was read anew from what was there, and how fast it went', () => {
    const report = buildReport(false);
    report.add(documentOf('b-2024', { coverage: 0.9995 }));
    report.add(documentOf('a-2024', { anew: false }));
    expect(report.asTable(4)).toBe(
      [
        'document     projects  indicators  numeric  coverage  findings   time',
        'a-2024              2           5    80.0%     1.000         3      -',
        'b-2024              2           5    80.0%     1.000         3  12 ms',
        '2 documents         4          10    80.0%     1.000         6  12 ms',
        '1 read, 1 taken from before; 4.0 s, 0.5 documents a second',
      ].join('\n'),
    );
  });

  it('lists a screenful of many, and all of them as JSON', () => {
    const [screen, all] = [buildReport(false), buildReport(true)];
    for (let index = 0; index < 1000; index++)
      for (const report of [screen, all]) report.add(documentOf(`a${index}-2024`));
    const lines = screen.asTable(10).split('\n');
    expect(lines).toHaveLength(1 + 40 + 3);
    expect(lines.slice(-3)).toEqual([
      '… and 960 more; --json lists all',
      expect.stringMatching(/^1000 documents +2000 +5000 /u),
      '1000 read, 0 taken from before; 10.0 s, 100 documents a second',
    ]);
    const { documents, ...sum } = JSON.parse(all.asJson(10));
    expect(documents).toHaveLength(1000);
    expect(sum).toEqual({
      ...{ seconds: 10, documents_per_second: 100, read_anew: 1000, taken_from_before: 0 },
    });
  });

  it('says of documents without an indicator that no target is a number', () => {
    const report = buildReport(false);
    report.add(documentOf('a-2024', { indicators: 0, quantities: 0 }));
    expect(report.asTable(1)).toContain('0.0%');
  });
});
