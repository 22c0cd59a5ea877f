import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNCOUNTED_FOR_WORDS } from '../../../scripts/large/prepare-words.ts';
import { countMatches } from '../../../src/query/count-matches.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import { foldSearch } from '../../../src/query/fold-search.ts';
import { groupTotals } from '../../../src/query/group-totals.ts';
import { indicatorPage } from '../../../src/query/indicator-page.ts';
import { openNames, plainWord, searchNames } from '../../../src/query/large/name-search.ts';
import { inlineParams } from '../../../src/query/large/part-view.ts';
import {
  facetCountsOf,
  type PreparedAnswer,
  rowsOf,
  type Values,
} from '../../../src/query/large/prepared.ts';
import { type NodeDatabase, openDataset } from '../../../src/query/node.ts';
import { sql } from '../../../src/query/sql.ts';
import { type GeneratedSet, openWhole, preparedFile, sharedSet } from './generated.ts';

let set: GeneratedSet;
/** All rows the small way, of which only the names are searched: what every word must be answered as. */
let scan: NodeDatabase;
let index: NodeDatabase;
let names: string[];

beforeAll(async () => {
  set = await sharedSet();
  scan = await openWhole(set.folder);
  await scan.query(`UPDATE facts SET search_text = ${inlineParams(foldSearch(sql`name`)).sql}`);
  index = await openDataset(set.folder, { tables: [], facts: false });
  const search = (file: string) => `${set.folder}/search/${file}.parquet`;
  const files = { names: search('names'), grams: search('grams'), sets: search('sets') };
  await openNames(index, files, { held: true });
  names = (await index.query<{ text: string }>('SELECT text FROM search_names ORDER BY id')).map(
    ({ text }) => text,
  );
}, 120_000);
afterAll(async () => {
  scan?.close();
  index?.close();
  await set?.remove();
});

const prepared = (number: number) => preparedFile<PreparedAnswer>(set.folder, `words/${number}.json`);

async function expectAnswered(q: string, answer: PreparedAnswer): Promise<void> {
  const values = await preparedFile<Values>(set.folder, 'values.json');
  expect(answer.count).toEqual(await countMatches(scan, { q }));
  expect(answer.groups).toEqual(await groupTotals(scan, { q }));
  expect(rowsOf(answer)).toEqual(await indicatorPage(scan, { q }, { page: 1, size: 25 }));
  const told = (counts: Awaited<ReturnType<typeof facetCounts>>) =>
    counts.map(({ facet, value, count }) => `${facet} ${value} ${count}`).sort();
  const counted = (await facetCounts(scan, { q })).filter(
    ({ facet }) => !UNCOUNTED_FOR_WORDS.includes(facet),
  );
  expect(told(facetCountsOf(answer, { ...answer, facets: {} }, values))).toEqual(told(counted));
}

describe('words looked for in the names of indicators', () => {
  it.each([
    ['a word of two characters', '法律'],
    ['a longer one that one of its pairs finds as well', '法律援助'],
    ['figures in full width', '１２３４８'],
    ['two words that find what one of them does', '法律援助 援助'],
  ])('have an answer, which is that of all rows: %s', async (_, q) => {
    const { rows, set: number } = await searchNames(index, q);
    expect(rows).toBeGreaterThan(0);
    await expectAnswered(q, await prepared(number as number));
  });

  it.each([
    ['pairs that no name holds side by side', '律法'],
    ['one character', '率'],
    ['more than the words that are kept', '（示例'],
  ])('are counted where nothing is prepared or known: %s', async (_, q) => {
    expect((await searchNames(index, q)).rows).toBe((await countMatches(scan, { q })).matched);
  });

  it('are found as a scan finds them, whatever the words', async () => {
    const piece = fc
      .tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 7 }))
      .map(([name, start, length]) => {
        const characters = [...(names[name % names.length] as string)];
        return characters
          .slice(start % characters.length)
          .slice(0, length)
          .join('');
      });
    const words = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(words, async (some) => {
        const q = some.join(' ').replaceAll('\0', '');
        const { rows, set: number } = await searchNames(index, q);
        expect(rows).toBe((await countMatches(scan, { q })).matched);
        if (number !== null) expect((await prepared(number)).count.matched).toBe(rows);
      }),
      { numRuns: 60, seed: 6 },
    );
  }, 60_000);

  it('that are common are known without the index, and lead to the same answer', async () => {
    const known = await preparedFile<Record<string, number>>(set.folder, '../search/words.json');
    expect(Object.keys(known).length).toBeGreaterThan(500);
    for (const word of ['法律', '满意度', '1234', '覆盖'])
      expect(known[plainWord(word) as string]).toBe((await searchNames(index, word)).set);
    expect(plainWord('法律 援助')).toBeNull();
    expect(plainWord('１２')).toBeNull();
  });
});
