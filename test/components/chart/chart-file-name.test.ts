import { expect, test } from 'vitest';
import { chartFileName } from '../../../src/components/chart/chart-file-name.ts';

const release = { version: '0.1.0', date: '2026-11-21' };

test.each([
  ['/', '', 'jixiao-0.1.0-budgets.png'],
  ['/en/agencies/dazhu-justice/', '', 'jixiao-0.1.0-en-agencies-dazhu-justice-budgets.png'],
  [
    '/explore/',
    '?type=cost,quality&q=%E6%B3%95',
    'jixiao-0.1.0-explore-type-cost-quality-q-e6-b3-95-budgets.png',
  ],
])('the picture of a chart on %s%s is called %s', (pathname, search, name) => {
  expect(chartFileName(release, { pathname, search }, 'budgets', 'png')).toBe(name);
});

test('a name is never too long for a disk', () => {
  const search = `?agency=${'a-long-agency,'.repeat(30)}`;
  expect(chartFileName(release, { pathname: '/explore/', search }, 'targets', 'csv').length).toBeLessThan(
    120,
  );
});
