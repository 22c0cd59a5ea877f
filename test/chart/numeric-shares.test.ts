import { describe, expect, test } from 'vitest';
import { inTypeOrder } from '../../src/chart/numeric-share-row.ts';
import { numericShares } from '../../src/chart/numeric-shares.ts';
import { draw, expectChart } from './expect-chart.ts';
import { numeric } from './rows.ts';

describe('numeric shares', () => {
  test('are drawn as committed', () => expectChart('numeric-shares', numericShares, numeric));

  test('stand in the fixed order of the types', () => {
    expect(inTypeOrder(numeric).map((row) => row.type)).toEqual([
      'quantity',
      'timeliness',
      'ecological',
      'satisfaction',
    ]);
  });

  test('print share and counts', () => {
    const text = draw(numericShares, numeric, { lang: 'en' }).textContent;
    expect(text).toContain('75%');
    expect(text).toContain('3 of 4');
  });
});
