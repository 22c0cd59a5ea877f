import { expect, test } from 'vitest';
import { fileName } from '../../src/export/file-name.ts';
import { RELEASE } from './fixture.ts';

test.each([
  [
    'explore agency=dazhu-justice&type=cost',
    29,
    'csv',
    'jixiao-0.1.0-explore-agency-dazhu-justice-type-cost-29-rows.csv',
  ],
  ['/agencies/north/ projects', 1, 'xlsx', 'jixiao-0.1.0-agencies-north-projects-1-row.xlsx'],
  ['explore q=法律援助', 12, 'plain.csv', 'jixiao-0.1.0-explore-q-12-rows.plain.csv'],
  ['', 653, 'parquet', 'jixiao-0.1.0-653-rows.parquet'],
] as const)('"%s" with %i rows as %s is %s', (what, rows, ending, name) => {
  expect(fileName(RELEASE, what, rows, ending)).toBe(name);
});

test('what would make a name too long is left out, word by word', () => {
  const name = fileName(RELEASE, `explore ${'some-agency,'.repeat(40)}`, 5, 'csv');
  expect(name.length).toBeLessThan(110);
  expect(name).toMatch(/^jixiao-0\.1\.0-explore-some-agency-.+-5-rows\.csv$/);
});
