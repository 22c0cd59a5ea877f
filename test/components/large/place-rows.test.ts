import { expect, it } from 'vitest';
import { documentLists } from '../../../src/components/large/document-lists.ts';
import { largePlaces, placeGroups } from '../../../src/components/large/place-rows.ts';
import type { AgencySummary, DocumentSummary, PlaceYear } from '../../../src/query/large/records.ts';

const agency = (code: string, prefecture: string | null, county: string | null) =>
  ({
    ...{ agency_id: `a-${code}`, division_code: code, province: '省', prefecture, county },
  }) as AgencySummary;
const year = (code: string, number: number) =>
  ({ code, year: number, projects: 2, indicators: 3, budget_yuan: 10, cost: 1, quantity: 2 }) as PlaceYear;

it('gives a page to each province and prefecture, and lists each agency on one of them', () => {
  const agencies = [
    agency('110000', null, null),
    agency('110101', null, '区'),
    agency('130000', null, null),
    agency('130100', '市', null),
    agency('130102', '市', '县'),
  ];
  const places = largePlaces(agencies, [year('130000', 2023), year('130100', 2023)]);
  expect(places.map(({ place }) => place.code)).toEqual(['110000', '130000', '130100']);
  expect(places.flatMap(({ listed }) => listed.map(({ division_code }) => division_code))).toEqual(
    agencies.map(({ division_code }) => division_code),
  );
  const [, province, prefecture] = places;
  expect(province?.agencies.length).toBe(3);
  expect(province?.below).toEqual([prefecture]);
  expect(prefecture?.above).toEqual(province?.place);
  expect(prefecture?.years.map(({ code }) => code)).toEqual(['130100']);
});

it('divides a place by years, with the types that occur', () => {
  const { by, rows } = placeGroups([year('130000', 2022), year('130000', 2023)]);
  expect(by).toBe('year');
  expect(rows.map(({ value, budget_yuan, types }) => [value, budget_yuan, types])).toEqual([
    ['2022', 10, { quantity: 2, cost: 1 }],
    ['2023', 10, { quantity: 2, cost: 1 }],
  ]);
});

it('lists documents under their province and year, a county’s with its province', () => {
  const document = (id: string, code: string, of: number) =>
    ({ document_id: id, division_code: code, province: '省', year: of }) as DocumentSummary;
  const lists = documentLists([
    document('c', '130102', 2023),
    document('b', '130000', 2022),
    document('a', '110000', 2023),
    document('d', '130000', 2023),
  ]);
  expect(lists.map(({ code, year: of, documents }) => [code, of, documents.length])).toEqual([
    ['110000', 2023, 1],
    ['130000', 2022, 1],
    ['130000', 2023, 2],
  ]);
});
