import { expect, test } from 'vitest';
import { resultBars } from '../../src/chart/result-bars.ts';
import { draw, expectChart } from './expect-chart.ts';

const ROWS = [
  { label: '法律援助补贴和业务经费', value: 2000000, text: '2,000,000' },
  {
    label: '穗财政【2023】79号一村(社区)一法律顾问公益法律服务工作经费',
    value: 1928000.5,
    text: '1,928,000.5',
  },
  { label: 'Zero', value: 0, text: '0' },
  { label: '退回', value: -300000, text: '-300,000' },
];

test('bars of a result are drawn as committed', () => expectChart('result-bars', resultBars, ROWS));

test.each([
  ['one row', ROWS.slice(0, 1)],
  ['zeros alone', ROWS.slice(2, 3)],
  ['negative numbers alone', ROWS.slice(3)],
])('%s can be drawn', (_, rows) => {
  const svg = draw(resultBars, rows);
  expect(svg.querySelectorAll('rect')).toHaveLength(rows.length);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity/);
});

test('a name is never cut', () => {
  const text = draw(resultBars, ROWS, { width: 360 }).textContent?.replaceAll('\n', '');
  for (const { label } of ROWS) expect(text).toContain(label);
});
