import { expect, test } from 'vitest';
import { allPlaces, isWithin, placesOf } from '../../../src/components/entity/place-tree.ts';

const TIANJIN = { division_code: '120000', province: '天津市', prefecture: null, county: null };
const NANKAI = { division_code: '120104', province: '天津市', prefecture: null, county: '南开区' };
const CHENGDE = { division_code: '130800', province: '河北省', prefecture: '承德市', county: null };
const DAZHU = { division_code: '511724', province: '四川省', prefecture: '达州市', county: '大竹县' };

test.each([
  [TIANJIN, ['120000']],
  // 120100 市辖区 is no place.
  [NANKAI, ['120000', '120104']],
  [CHENGDE, ['130000', '130800']],
  [DAZHU, ['510000', '511700', '511724']],
])('the places of %j are %j', (agency, codes) => {
  const places = placesOf(agency);
  expect(places.map(({ code }) => code)).toEqual(codes);
  expect(places.map(({ parent }) => parent)).toEqual([null, ...codes.slice(0, -1)]);
});

test('a place of two agencies is listed once', () => {
  expect(allPlaces([NANKAI, TIANJIN]).map(({ name }) => name)).toEqual(['天津市', '南开区']);
});

test.each([
  ['120000', true],
  ['120104', true],
  ['120105', false],
  ['130000', false],
])('that 南开区 lies within %s is %s', (code, within) => expect(isWithin(NANKAI, { code })).toBe(within));
