import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, placed } from '../../../src/components/large/cube-answers.ts';
import { countMatches } from '../../../src/query/count-matches.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import type { Filter } from '../../../src/query/filter.ts';
import { groupTotals } from '../../../src/query/group-totals.ts';
import { indicatorPage } from '../../../src/query/indicator-page.ts';
import { countCube } from '../../../src/query/large/count-cube.ts';
import { type CubeChoice, cubeChoice } from '../../../src/query/large/cube-choice.ts';
import { firstPlaces } from '../../../src/query/large/first-places.ts';
import { Cells } from '../../../src/query/large/load-cells.ts';
import { Cube } from '../../../src/query/large/load-cube.ts';
import type { LargeLayout } from '../../../src/query/large/manifest.ts';
import { RowBlocks } from '../../../src/query/large/row-blocks.ts';
import type { NodeDatabase } from '../../../src/query/node.ts';
import { relaxations } from '../../../src/query/relaxations.ts';
import { type GeneratedSet, openWhole, readRangeOf, sharedSet } from './generated.ts';

let set: GeneratedSet;
let whole: NodeDatabase;
let cube: Cube;
let large: LargeLayout;

beforeAll(async () => {
  set = await sharedSet();
  whole = await openWhole(set.folder);
  large = set.manifest.large as LargeLayout;
  cube = new Cube(readRangeOf(set.folder), large.cube.packed);
}, 120_000);
afterAll(async () => {
  whole?.close();
  await set?.remove();
});

const choices: [string, Filter][] = [
  ['nothing', {}],
  ['a type and a year', { type: ['cost'], year: [2023] }],
  ['a type and a kind, and two years', { type: ['cost'], kind: ['quantity'], year: [2019, 2023] }],
  ['themes, and a type', { theme: ['legal-aid', 'community-correction'], kind: ['quantity'] }],
  ['what many rows have', { type: ['quantity'], year: [2023] }],
  ['a level and a unit', { level: ['county'], unit: ['元'] }],
  ['what no row has', { type: ['cost'], measure: ['none'] }],
];

describe('several facets answered from pre-aggregated tables', () => {
  it.each(choices)('are answered as from all rows: %s', async (_, filter) => {
    const answer = await counted(filter);
    expect({ ...answer.count, total: 3000 }).toEqual(await countMatches(whole, filter));
    expect(answer.relaxations).toEqual(answer.count.matched > 0 ? [] : await relaxations(whole, filter));
    const groups = await groupTotals(whole, filter);
    const numbers = ({ label: _zh, label_en: _en, ...rest }: (typeof groups.rows)[number]) => rest;
    expect(answer.groups.rows.map(numbers)).toEqual(groups.rows.map(numbers));
    const told = (counts: Awaited<ReturnType<typeof facetCounts>>) =>
      counts.map(({ facet, value, count }) => `${facet} ${value} ${count}`).sort();
    const both = (await facetCounts(whole, filter)).filter(
      ({ facet }) => facet !== 'agency' && facet !== 'place',
    );
    expect(told(answer.facets)).toEqual(told(both));
  });

  it.each(choices)('show each page of their rows, from few cells: %s', async (_, filter) => {
    const { cells, count } = await counted(filter);
    const read: string[] = [];
    const ranges = readRangeOf(set.folder);
    const loaded = new Cells((path, from, to) => {
      read.push(`${path} ${from}`);
      return ranges(path, from, to);
    });
    const blocks = new RowBlocks(ranges, large.rows.parts);
    for (const page of [1, 2]) {
      const wanted = Math.min(page * 25, count.matched);
      const first = await firstPlaces(loaded, placed(cells, large), { filter, wanted });
      const places = first
        .slice((page - 1) * 25)
        .map(({ place, cell }) => ({ place, file: fileOf(cell.part, large) }));
      expect(await blocks.rows(places)).toEqual(await indicatorPage(whole, filter, { page, size: 25 }));
    }
    expect(new Set(read).size).toBe(read.length);
    if (filter.type?.[0] === 'quantity') expect(read.length).toBeLessThan(cells.length / 2);
  });

  it('are not, where a project would be counted twice, or thousands of values would be counted', () => {
    expect(cubeChoice({ type: ['cost', 'quality'] })).toBeNull();
    expect(cubeChoice({ type: ['cost'], kind: ['quantity'], unit: ['元'] })).toBeNull();
    expect(cubeChoice({ place: ['130000'], type: ['cost'] })).toBeNull();
    expect(cubeChoice({ agency: ['synthetic-44-0001'] })).toBeNull();
    expect(cubeChoice({ q: '法律', year: [2023] })).toBeNull();
    expect(cubeChoice({ theme: ['a', 'b'], level: ['county', 'province'] })).not.toBeNull();
  });
});

async function counted(filter: Filter) {
  const choice = cubeChoice(filter) as CubeChoice;
  return countCube(await cube.rows(), await cube.projects(choice), { filter, choice });
}
