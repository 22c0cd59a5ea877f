import { expect, test } from 'vitest';
import { agencyRecords, placeRecords, themeRecords } from '../../../src/components/download/table-records.ts';

const AGENCY = {
  ...{ agency_id: 'north', name: '北市司法局', name_en: 'North', kind: 'justice_bureau' },
  ...{ province: '河北省', prefecture: '承德市', county: null, division_code: '130800' },
} as never;

test('a document has one row with whose it is', () => {
  const documents = [{ document_id: 'north-2023', agency_id: 'north', year: 2023 }] as never;
  expect(agencyRecords([AGENCY], documents)).toEqual([
    {
      ...{ document_id: 'north-2023', agency_id: 'north', year: 2023 },
      ...{ kind: 'justice_bureau', province: '河北省', prefecture: '承德市', county: null },
    },
  ]);
  expect(agencyRecords([], documents)).toEqual([]);
});

test('a theme counts its projects and names each agency once', () => {
  const project = (project_id: string, agency_id: string) => ({ project_id, agency_id });
  const projects = [project('a-1', 'a'), project('b-1', 'b'), project('a-2', 'a')];
  expect(themeRecords([{ theme_id: 't', projects }] as never)).toEqual([
    { theme_id: 't', project_count: 3, project_ids: 'a-1 b-1 a-2', agency_ids: 'a b' },
  ]);
});

test('a place names the agencies at it, not those below it', () => {
  const place = (code: string, name: string, parent: string | null) =>
    ({ code, name, level: 'province', parent }) as never;
  const places = [place('130000', '河北省', null), place('130800', '承德市', '130000')];
  expect(
    placeRecords(places, [AGENCY]).map(({ division_code, name_en, within, agency_ids }) => [
      division_code,
      name_en,
      within,
      agency_ids,
    ]),
  ).toEqual([
    ['130000', 'Hebei', null, null],
    ['130800', 'Chengde', '130000', 'north'],
  ]);
});
