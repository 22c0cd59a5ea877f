import { describe, expect, test } from 'vitest';
import { measureAxis } from '../../src/chart/measure-axis.ts';

describe('the axis of a measure', () => {
  test.each([
    ['shares end at 100 and leave room below the lowest', [70, 96], '%', [60, 100]],
    ['low shares begin at 0', [10, 10], '%', [0, 15]],
    ['a lone value stands in the middle', [10, 10], '元', [0, 20]],
    ['prices begin at 0 where they span more than twice', [80, 5000], '元', [0, 5000]],
    ['else around the values', [30, 40], '元', [30, 40]],
  ] as const)('%s', (_, values, unit, domain) => {
    const axis = measureAxis(values, unit, 0, 500);
    expect([axis.type, axis.domain]).toEqual(['linear', domain]);
  });

  test('is logarithmic where values span more than two decades', () => {
    expect(measureAxis([15, 100_000], '元', 0, 500)).toMatchObject({ type: 'log', domain: [10, 100_000] });
  });
});
