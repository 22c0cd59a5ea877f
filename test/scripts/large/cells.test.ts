import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellsAnswers } from '../../../src/components/large/cells-answers.ts';
import type { LargeSource } from '../../../src/components/large/large-answers.ts';
import { countMatches } from '../../../src/query/count-matches.ts';
import { type FacetCount, facetCounts } from '../../../src/query/facet-counts.ts';
import { FACETS, type Filter } from '../../../src/query/filter.ts';
import { groupTotals } from '../../../src/query/group-totals.ts';
import { indicatorPage } from '../../../src/query/indicator-page.ts';
import { PART_FACETS } from '../../../src/query/large/ask-parts.ts';
import { chooseCells } from '../../../src/query/large/choose-cells.ts';
import { TooWide } from '../../../src/query/large/choose-parts.ts';
import { countCells } from '../../../src/query/large/count-cells.ts';
import { Cells } from '../../../src/query/large/load-cells.ts';
import { Cube } from '../../../src/query/large/load-cube.ts';
import type { LargeLayout } from '../../../src/query/large/manifest.ts';
import type { PreparedAnswer, Values } from '../../../src/query/large/prepared.ts';
import type { ReadRange } from '../../../src/query/large/read-range.ts';
import { RowBlocks } from '../../../src/query/large/row-blocks.ts';
import type { NodeDatabase } from '../../../src/query/node.ts';
import { relaxations } from '../../../src/query/relaxations.ts';
import { facetNames, setFacet } from '../../../src/state/choice-url.ts';
import { type GeneratedSet, openWhole, preparedFile, readRangeOf, sharedSet } from './generated.ts';

let set: GeneratedSet;
let whole: NodeDatabase;
let values: Values;
let large: LargeLayout;
let asked: string[];
let read: ReadRange;

beforeAll(async () => {
  set = await sharedSet();
  whole = await openWhole(set.folder);
  values = await preparedFile(set.folder, 'values.json');
  large = set.manifest.large as LargeLayout;
  const ranges = readRangeOf(set.folder);
  asked = [];
  read = (path, from, to) => {
    asked.push(`${path} ${from}`);
    return ranges(path, from, to);
  };
}, 120_000);
afterAll(async () => {
  whole?.close();
  await set?.remove();
});

/** Any values of any facets: one or two of each, mostly of few facets, so that something is found. */
const anyFilter = () =>
  fc
    .record(
      Object.fromEntries(
        FACETS.map((facet) => {
          const some = values[facet].values.slice(0, 12);
          const chosen = fc.subarray(some, { maxLength: Math.min(2, some.length) });
          return [
            facet,
            fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: chosen }),
          ];
        }),
      ),
    )
    .map((chosen) => {
      const filter: Filter = {};
      for (const facet of FACETS) {
        const names = facetNames(
          { [facet]: facet === 'year' ? chosen[facet]?.map(Number) : chosen[facet] },
          facet,
        );
        setFacet(filter, facet, names);
      }
      return filter;
    });

const SIZE = 25;

/** Of facets that choose cells, only what is chosen is counted; the page says of the rest that it is not. */
const told = (counts: readonly FacetCount[], filter: Filter) => {
  const isCounted = ({ facet, value }: FacetCount) =>
    !PART_FACETS.includes(facet) || !filter[facet]?.length || facetNames(filter, facet).includes(value);
  return counts
    .filter(isCounted)
    .map(({ facet, value, count }) => `${facet} ${value} ${count}`)
    .sort();
};

describe('a choice answered from packed cells', () => {
  it('is answered as by the engine from all rows, whatever is chosen', async () => {
    const cells = new Cells(read);
    const blocks = new RowBlocks(read, large.rows.parts);
    const answered = async (filter: Filter, page: number) => {
      const chosen = chooseCells(filter, large, values);
      const answer = countCells(await cells.load(chosen), filter, page * SIZE);
      const places = answer.places
        .flatMap((own, index) => {
          const part = chosen[index]?.part as LargeLayout['cells']['parts'][number];
          const file = large.rows.parts[large.cells.parts.indexOf(part)]?.path as string;
          return own.map((place) => ({ place, file }));
        })
        .sort((a, b) => a.place - b.place)
        .slice((page - 1) * SIZE, page * SIZE);
      expect(answer.count).toEqual({ ...(await countMatches(whole, filter)), total: undefined });
      expect(told(answer.facets, filter)).toEqual(told(await facetCounts(whole, filter), filter));
      const groups = await groupTotals(whole, filter);
      const numbers = ({ label: _zh, label_en: _en, ...rest }: (typeof groups.rows)[number]) => rest;
      expect(answer.groups.by).toBe(groups.by);
      expect(answer.groups.rows.map(numbers)).toEqual(groups.rows.map(numbers));
      expect(await blocks.rows(places)).toEqual(await indicatorPage(whole, filter, { page, size: SIZE }));
    };
    await fc.assert(fc.asyncProperty(anyFilter(), fc.integer({ min: 1, max: 3 }), answered), {
      numRuns: 60,
      examples: [
        [{}, 1],
        [{ place: ['130000'], year: [2023] }, 2],
        [{ place: ['110000'], agency: ['synthetic-44-0001'] }, 1],
      ],
    });
  }, 60_000);

  it('says what leaving out each choice would find, where nothing is found', async () => {
    const rows = async () => ({
      cube: new Cube(read, large.cube.packed),
      cells: new Cells(read),
      blocks: new RowBlocks(read, large.rows.parts),
    });
    const files = { manifest: async () => set.manifest, answer: async () => null };
    const source = { files, rows } as unknown as LargeSource;
    const lists = { values, all: await preparedFile<PreparedAnswer>(set.folder, 'all.json') };
    const filters: Filter[] = [
      { place: ['110000'], agency: ['synthetic-44-0001'] },
      { place: ['130000'], year: [2023], type: ['cost'], kind: ['none' as never] },
    ];
    for (const filter of filters) {
      const answer = await cellsAnswers(source, { filter }, lists, new AbortController().signal);
      expect(answer?.count).toEqual(await countMatches(whole, filter));
      expect(answer?.relaxations).toEqual(await relaxations(whole, filter));
    }
  });

  it('asks for each cell once, for neighbours together, and again after a failure', async () => {
    const cells = new Cells(read);
    asked.length = 0;
    const everything = chooseCells({}, large, values);
    await cells.load(everything);
    expect(asked.length).toBe(large.cells.parts.length);
    await cells.load(everything.slice(3, 9));
    expect(asked.length).toBe(large.cells.parts.length);
    let fails = true;
    const flaky = new Cells(async (...range) => {
      if (fails) throw new Error('no line');
      return read(...range);
    });
    await expect(flaky.load(everything.slice(0, 2))).rejects.toThrow('no line');
    fails = false;
    expect((await flaky.load(everything.slice(0, 2))).length).toBe(2);
  });

  it('is refused where the cells have too many rows, with how many those are', () => {
    expect(() => chooseCells({ type: ['cost'] }, large, values, 2999)).toThrow(
      expect.objectContaining({ name: 'TooWide', rows: 3000 }),
    );
    expect(() => chooseCells({ type: ['cost'] }, large, values, 3000)).not.toThrow(TooWide);
  });
});
