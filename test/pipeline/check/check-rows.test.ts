import { describe, expect, it } from 'vitest';
import type { Rows } from '../../../src/model/tables.ts';
import { assemble } from '../../../src/pipeline/assemble.ts';
import { checkRows } from '../../../src/pipeline/check/check-rows.ts';
import { DocumentError } from '../../../src/pipeline/document-error.ts';
import { buildLines, SMALL_LINES, vocabulary } from '../small-document.ts';

const rows = assemble([buildLines(SMALL_LINES)], vocabulary);
const [project] = rows.projects as [Rows['projects'][number]];
const [indicator] = rows.indicators as [Rows['indicators'][number]];

describe('checkRows', () => {
  it('lets good rows pass', () => {
    expect(() => checkRows(rows)).not.toThrow();
  });

  it.each([
    [
      'a key that two rows share',
      { projects: [project, project] },
      'projects: two rows share the key jia-justice-2024-01',
    ],
    [
      'a reference to nothing',
      { indicators: [{ ...indicator, project_id: 'x' }] },
      'indicators.project_id: x is no row of projects',
    ],
    [
      'a word out of no list',
      { indicators: [{ ...indicator, type: 'x' as 'cost' }] },
      'indicators: column type of',
    ],
    ['a half year', { projects: [{ ...project, year: 2024.5 }] }, 'projects: column year of'],
    [
      'an amount that is no number',
      { projects: [{ ...project, budget_yuan: Number.NaN }] },
      'projects: column budget_yuan of',
    ],
    ['a column nobody knows', { projects: [{ ...project, contact: '甲' }] }, 'projects: column'],
  ] as [string, Partial<Rows>, string][])('calls %s a fault of ours', (_, changes, message) => {
    const attempt = () => checkRows({ ...rows, ...changes });
    expect(attempt).toThrow(message);
    expect(attempt).not.toThrow(DocumentError);
  });
});
