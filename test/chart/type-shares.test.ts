import { describe, expect, test } from 'vitest';
import { typeParts } from '../../src/chart/type-parts.ts';
import { typeShares } from '../../src/chart/type-shares.ts';
import { draw, expectChart } from './expect-chart.ts';
import { types } from './rows.ts';

describe('type shares', () => {
  test('are drawn as committed', () => expectChart('type-shares', typeShares, types));

  test('fill the bar, types in their fixed order', () => {
    const parts = typeParts(types.filter((row) => row.agency_id === 'north'));
    expect(parts.map(({ type, share }) => [type, share])).toEqual([
      ['quantity', 0.5],
      ['quality', 0.2],
      ['social', 0.2],
      ['satisfaction', 0.1],
    ]);
    expect(parts.at(-1)?.to).toBeCloseTo(1);
  });

  test('keep the ids of patterns apart on one page', () => {
    const ids = ['a', 'b'].flatMap((id) =>
      [...draw(typeShares, types, { id }).querySelectorAll('pattern')].map((one) => one.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
