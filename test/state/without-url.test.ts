import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutFromSearch, withoutToSearch } from '../../src/state/without-url.ts';

const ROWS = ['south-2024-01-i01', 'north-2023-01-i02', 'north-2023-01-i02.derived', 'east-2024-12-i11'];

test('what was left out comes back from the address', () => {
  fc.assert(
    fc.property(fc.subarray(ROWS), (without) => {
      expect(withoutFromSearch(`?${withoutToSearch(without)}`, ROWS)).toEqual({ without, unknown: [] });
    }),
  );
});

test('can be read by people, and is nothing where nothing is left out', () => {
  expect(withoutToSearch(ROWS.slice(1, 3))).toBe('without=north-2023-01-i02,north-2023-01-i02.derived');
  expect(withoutToSearch([])).toBe('');
});

test('never throws; what is no row of the measure is named, whatever stands in the address', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), fc.subarray(ROWS), (noise, without) => {
      const search = `?utm_source=x&without=${noise.map(encodeSafely).join(',')}&${withoutToSearch(without)}`;
      const read = withoutFromSearch(search, ROWS);
      expect(read.without).toEqual(expect.arrayContaining(without));
      expect(read.without.every((id) => ROWS.includes(id))).toBe(true);
      expect(read.unknown.every(({ value }) => value !== '' && !ROWS.includes(value))).toBe(true);
    }),
  );
});

test('an id that is not there is named once, and the rest holds', () => {
  expect(withoutFromSearch('?without=gone,gone&without=east-2024-12-i11', ROWS)).toEqual({
    without: ['east-2024-12-i11'],
    unknown: [{ name: 'without', value: 'gone' }],
  });
});

/** Half a surrogate pair has no place in an address. */
const encodeSafely = (text: string) => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\ufffd'));
