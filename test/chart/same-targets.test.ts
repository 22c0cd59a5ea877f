import { expect, test } from 'vitest';
import { openSide, sameTargets } from '../../src/chart/same-targets.ts';

test('targets with the same comparator and value are one mark, by value', () => {
  const rows = [
    { comparator: '>=' as const, base_value: 95 },
    { comparator: '>=' as const, base_value: 90 },
    { comparator: '>=' as const, base_value: 95 },
    { comparator: null, base_value: 90 },
  ];
  expect(sameTargets(rows).map((mark) => [mark.comparator, mark.base_value, mark.rows.length])).toEqual([
    ['=', 90, 1],
    ['>=', 90, 1],
    ['>=', 95, 2],
  ]);
});

test.each([
  ['>=', 'right'],
  ['>', 'right'],
  ['<=', 'left'],
  ['<', 'left'],
  ['=', null],
] as const)('%s is open to the %s', (comparator, side) => expect(openSide(comparator)).toBe(side));
