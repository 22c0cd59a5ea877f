import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetByProject } from '../../src/query/budget-by-project.ts';
import { countMatches } from '../../src/query/count-matches.ts';
import { facetCounts } from '../../src/query/facet-counts.ts';
import { type Filter, placePrefix } from '../../src/query/filter.ts';
import { indicatorPage } from '../../src/query/indicator-page.ts';
import { leftOut } from '../../src/query/left-out.ts';
import type { NodeDatabase } from '../../src/query/node.ts';
import { numericShares } from '../../src/query/numeric-shares.ts';
import { overview } from '../../src/query/overview.ts';
import { relaxations } from '../../src/query/relaxations.ts';
import { satisfactionTargets } from '../../src/query/satisfaction-targets.ts';
import { targetAxes } from '../../src/query/target-axes.ts';
import { targetValues } from '../../src/query/target-values.ts';
import { typeShares } from '../../src/query/type-shares.ts';
import { openFixture } from './fixture.ts';

let db: NodeDatabase;
beforeAll(async () => {
  db = await openFixture();
});
afterAll(() => db.close());

/** [what is chosen, how many of the eight match] */
const MATCHES: [string, Filter, number][] = [
  ['nothing', {}, 8],
  ['empty lists', { agency: [], q: '' }, 8],
  ['an agency', { agency: ['north'] }, 5],
  ['two values of a facet', { type: ['cost', 'quality'] }, 4],
  ['two facets', { type: ['cost'], agency: ['south'] }, 0],
  ['a province takes in its county', { place: ['510000'] }, 3],
  ['a prefecture too', { place: ['511700'] }, 3],
  ['another prefecture does not', { place: ['511800'] }, 0],
  ['a unit leaves out rows without one', { unit: ['%'] }, 2],
  ['a comparator leaves out prose', { comparator: ['>='] }, 3],
  ['a word of the name', { q: '满意度' }, 2],
  ['a word of the project', { q: '法律援助' }, 6],
  ['two words, both needed', { q: '法律援助 满意度' }, 2],
  ['full width asked for half', { q: 'ab' }, 1],
  ['half width asked by full', { q: '７００' }, 1],
  ['blanks inside printed words', { q: '良好以上' }, 1],
  ['an English name', { q: 'south bureau' }, 3],
  ['a wildcard is a character', { q: '%' }, 1],
];

describe('what a choice matches', () => {
  test.each(MATCHES)('%s', async (_, filter, matched) => {
    expect((await countMatches(db, filter)).matched).toBe(matched);
  });
});

test('a count tells numbers, projects and the whole', async () => {
  expect(await countMatches(db, { agency: ['south'] })).toEqual({
    matched: 3,
    quantities: 2,
    projects: 1,
    total: 8,
  });
});

test('the overview adds money to the 分', async () => {
  expect(await overview(db)).toMatchObject({
    projects: 3,
    indicators: 8,
    quantities: 6,
    budget_yuan: 350000.3,
  });
});

test('a project stands once, whole, however many of its indicators match', async () => {
  const rows = await budgetByProject(db, { type: ['cost'] });
  expect(rows.map((row) => [row.project_id, row.budget_yuan])).toEqual([
    ['north-2023-02', 200000.2],
    ['north-2023-01', 100000.1],
  ]);
});

test('types and numeric shares count what matches', async () => {
  expect(await typeShares(db, { agency: ['south'] })).toMatchObject([
    { type: 'quality', indicators: 2, status: 'draft' },
    { type: 'satisfaction', indicators: 1 },
  ]);
  expect(await numericShares(db)).toContainEqual({ type: 'satisfaction', quantities: 1, indicators: 2 });
});

test('satisfaction targets keep the rows that are prose', async () => {
  const rows = await satisfactionTargets(db);
  expect(rows.map((row) => [row.value_raw, row.base_value])).toEqual([
    ['≥98%', 98],
    ['良好 以上', null],
  ]);
});

test('every target is counted on one axis, or as one without', async () => {
  const { axes, ...without } = await targetAxes(db);
  expect(axes.map(({ axis, targets }) => [axis, targets])).toEqual([
    ['%', 2],
    ['件', 1],
    ['元', 1],
    ['元/件', 1],
  ]);
  expect(without).toEqual({ not_a_number: 2, no_unit: 1 });
});

test('target values are those of one axis; the rest is counted by the reason that keeps it off', async () => {
  const rows = await targetValues(db, {}, '元');
  expect(rows.map((row) => row.indicator_id)).toEqual(['north-2023-02-i01']);
  const axes = await targetAxes(db);
  const left = leftOut(axes, { axis: '元', dimension: 'money', targets: 1 });
  expect(left.map(({ reason, targets }) => [reason, targets])).toEqual([
    ['not_a_number', 2],
    ['no_unit', 1],
    ['dimension', 3],
    ['denominator', 1],
  ]);
});

test('a facet is counted under the others, a place at each of its levels', async () => {
  const counts = await facetCounts(db, { agency: ['south'], type: ['quality'] });
  const of = (facet: string) =>
    counts.filter((row) => row.facet === facet).map((row) => [row.value, row.count]);
  expect(of('agency')).toEqual([['south', 2]]);
  expect(of('type')).toEqual([
    ['quality', 2],
    ['satisfaction', 1],
  ]);
  expect(of('place')).toEqual([
    ['510000', 2],
    ['511700', 2],
    ['511724', 2],
  ]);
});

test('pages follow one another without a gap or a row twice, whatever the order', async () => {
  for (const key of ['year', 'value', 'type', 'kind'] as const) {
    const sort = { key, descending: true };
    const pages = await Promise.all([1, 2, 3].map((page) => indicatorPage(db, {}, { page, size: 3, sort })));
    expect(new Set(pages.flat().map((row) => row.indicator_id)).size).toBe(8);
  }
});

test('relaxing names each part of a choice with what leaving it out would match', async () => {
  expect(await relaxations(db, { agency: ['south'], type: ['cost'], q: '援助' })).toEqual([
    { part: 'type', count: 3 },
    { part: 'agency', count: 1 },
    { part: 'q', count: 0 },
  ]);
  expect(await relaxations(db, {})).toEqual([]);
});

test.each([
  ['130000', '13'],
  ['130800', '1308'],
  ['511724', '511724'],
  ['100000', '10'],
])('the code %s takes in what begins with %s', (code, prefix) => {
  expect(placePrefix(code)).toBe(prefix);
});
