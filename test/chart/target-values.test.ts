import { describe, expect, test } from 'vitest';
import { targetValues } from '../../src/chart/target-values.ts';
import { draw, expectChart } from './expect-chart.ts';
import { targets } from './rows.ts';

describe('target values', () => {
  test('are drawn as committed', () => expectChart('target-values', targetValues, targets));

  test('draw ≥, ≤, =, > and < as different marks', () => {
    const svg = draw(targetValues, targets);
    const count = (kind: string) => svg.querySelectorAll(`.${kind} path, .${kind} circle`).length;
    expect([count('target-bound'), count('target-strict'), count('target-exact')]).toEqual([2, 2, 1]);
  });

  test('refuse two axes in one drawing', () => {
    const mixed = targets.map((row, index) => (index === 0 ? { ...row, axis: '元/人' } : row));
    expect(() => draw(targetValues, mixed)).toThrow('expected targets of one axis, found 元/人, 元');
  });

  test('draw no rows without failing', () => {
    expect(draw(targetValues, []).querySelectorAll('circle')).toHaveLength(0);
  });
});
