import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAnswers } from '../../../src/components/explore/answers.ts';
import { type AnswerChoice, packedAnswers } from '../../../src/components/explore/packed-answers.ts';
import { type ExploreRow, exploreRows } from '../../../src/query/explore-rows.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import { FACETS, type Filter } from '../../../src/query/filter.ts';
import { SORT_KEYS } from '../../../src/query/indicator-page.ts';
import { type NodeDatabase, openDataset } from '../../../src/query/node.ts';
import { packExploreRows, unpackExploreRows } from '../../../src/query/packed/explore-rows.ts';
import { targetAxes } from '../../../src/query/target-axes.ts';
import type { Choice } from '../../../src/state/choice.ts';
import { setFacet } from '../../../src/state/choice-url.ts';

// The published rows, packed as the build packs them and sent through JSON as a browser gets them.
let db: NodeDatabase;
let rows: ExploreRow[];
let answer: AnswerChoice;
beforeAll(async () => {
  db = await openDataset('public/data');
  rows = await exploreRows(db);
  answer = packedAnswers(JSON.parse(JSON.stringify(packExploreRows(rows))));
});
afterAll(() => db.close());

test('packing loses nothing', () => {
  expect(unpackExploreRows(JSON.parse(JSON.stringify(packExploreRows(rows))))).toEqual(rows);
});

test('one thing said in two ways is refused', () => {
  const [first, second, ...rest] = rows;
  const changed = { ...second!, budget_yuan: first!.budget_yuan + 1 };
  expect(() => packExploreRows([first!, changed, ...rest])).toThrow(
    `project_id ${first!.project_id}: expected one budget_yuan, found several`,
  );
});

const CHOICES: [string, Choice][] = [
  ['everything', { filter: {} }],
  ['a page beyond the last', { filter: { type: ['ecological'] }, page: 99 }],
  ['an axis that is not there', { filter: { agency: ['dazhu-justice'] }, view: 'furlong' }],
  ['a province, a prefecture, a county', { filter: { place: ['120000', '130800', '511724'] } }],
  [
    'nothing matches',
    { filter: { agency: ['tianhe-justice'], type: ['cost'], kind: ['quantity'], q: '率' } },
  ],
  ['words over two fields, full width, and marks', { filter: { q: '满意 ＤＡＺＨＵ ≥' } }],
];

describe('the rows alone answer as the engine does', () => {
  test.each(CHOICES)('%s', async (_, choice) => {
    expect(await answer(choice)).toEqual(await askAnswers(db, choice));
  });

  test.each(SORT_KEYS.flatMap((key) => [false, true].map((descending) => ({ key, descending }))))(
    'all pages sorted by $key, descending: $descending',
    async (sort) => {
      for (const page of [1, 2, 9, 14, 27]) {
        const choice = { filter: {}, sort, page };
        expect((await answer(choice)).rows).toEqual((await askAnswers(db, choice)).rows);
      }
    },
  );

  test('any choice of the values there are', async () => {
    const choices = await anyChoice();
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(choices, async (choice) => {
        const found = await answer(choice);
        expect(found).toEqual(await askAnswers(db, choice));
        if (found.rows.length > 0) answered += 1;
      }),
      { numRuns: 80 },
    );
    expect(answered).toBeGreaterThan(20);
  }, 120_000);
});

async function anyChoice(): Promise<fc.Arbitrary<Choice>> {
  const values = await facetCounts(db);
  const { axes } = await targetAxes(db);
  const some = <Value>(all: readonly Value[]) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constant<Value[]>([]) },
      { weight: 1, arbitrary: fc.subarray([...all], { minLength: 1, maxLength: Math.min(4, all.length) }) },
    );
  const known = FACETS.map((facet) => values.filter((one) => one.facet === facet).map(({ value }) => value));
  const words = ['调解', '≥', '率', 'Ａ', 'dazhu', '万元', '１', '满意度', 'zz'];
  const filters = fc.tuple(some(words), ...known.map(some)).map(([asked, ...chosen]) => {
    const filter: Filter = asked.length > 0 ? { q: asked.join(' ') } : {};
    for (const [index, facet] of FACETS.entries()) setFacet(filter, facet, chosen[index] ?? []);
    return filter;
  });
  return fc.record({
    filter: filters,
    sort: fc.option(fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }), {
      nil: undefined,
    }),
    page: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    view: fc.option(fc.constantFrom(...axes.map(({ axis }) => axis)), { nil: undefined }),
  });
}
