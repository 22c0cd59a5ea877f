import { expect, test } from 'vitest';
import type { Visit } from '../../../../scripts/bench/peers/measure.ts';
import type { BenchPage } from '../../../../scripts/bench/peers/pages.ts';
import { goalTable, type Measured, pageTable } from '../../../../scripts/bench/peers/tables.ts';

const measured = (name: string, kind: BenchPage['kind'], charts: number[]): Measured => ({
  page: { name, kind, size: '1k' } as BenchPage,
  visits: charts.map(
    (time): Visit => ({
      ...{ painted: time, charts: time, bytes: time * 1000, requests: 2, first: time },
      ...{ firstBytes: 0, firstRequests: 0, parquetBytes: 0, clicks: [time, time * 2], clickBytes: 0 },
    }),
  ),
});

test('ours is held against the best page that a reader could take, not against the bound nor one that failed', () => {
  const fast = [
    measured('bound', 'bound', [10]),
    measured('failed', 'peer', []),
    measured('slow', 'peer', [400, 900, 500]),
    measured('best', 'peer', [210, 200, 190]),
    measured('ours', 'ours', [60, 40, 50]),
    measured('ours, province and year', 'ours otherwise', [1]),
  ];
  const rows = goalTable(fast, []);
  expect(rows).toContain('| both charts | 50 | 200 | 0.250 | best |');
  expect(rows).toContain('| both charts, over the line | not measured |  |  |  |');
});

test('a page that failed says so, and the others keep their medians', () => {
  const rows = pageTable('1k', [measured('failed', 'peer', []), measured('ours', 'ours', [60, 40, 50])]);
  expect(rows).toContain('| failed | failed |');
  expect(rows.at(-1)).toContain('| 50 (40–60) |');
});
