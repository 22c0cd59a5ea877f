import { expect, test } from 'vitest';
import type { ChartOptions } from '../../src/chart/options.ts';
import { type ResultDot, resultDots } from '../../src/chart/result-dots.ts';
import { document, expectChart } from './expect-chart.ts';

const NAMES = { x: 'line_start', y: 'budget_yuan' };
const OPTIONS = { document, width: 800, lang: 'zh', label: 'label', id: 'id' } as const;
const ROWS = [
  { x: 1, y: 80_000_000 },
  { x: 250, y: 12_000.5 },
  { x: 800, y: 500_000 },
];

const drawn = (rows: ResultDot[], options: ChartOptions) =>
  resultDots(rows, NAMES, options).svg as SVGSVGElement;

test('dots of a result are drawn as committed', () => expectChart('result-dots', drawn, ROWS));

test('an axis over more than two decades is logarithmic, and says so', () => {
  expect(resultDots(ROWS, NAMES, OPTIONS)).toMatchObject({ isLogX: true, isLogY: true });
  const near = ROWS.map(({ y }) => ({ x: 2021, y }));
  expect(resultDots(near, NAMES, OPTIONS)).toMatchObject({ isLogX: false, isLogY: true });
  expect(resultDots([...ROWS, { x: 0, y: -1 }], NAMES, OPTIONS)).toMatchObject({
    isLogX: false,
    isLogY: false,
  });
});

test.each([
  ['one row', [{ x: 3, y: 3 }]],
  ['zeros', [{ x: 0, y: 0 }]],
  [
    'very large numbers',
    [
      { x: 1e300, y: -1e300 },
      { x: 0, y: 0 },
    ],
  ],
])('%s can be drawn', (_, rows) => {
  const { svg } = resultDots(rows, NAMES, OPTIONS);
  expect(svg?.querySelectorAll('circle')).toHaveLength(rows.length);
  expect(svg?.outerHTML).not.toMatch(/NaN|Infinity/);
});

test('nothing is drawn of no rows', () => {
  expect(resultDots([], NAMES, OPTIONS).svg).toBeNull();
});
