import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countMatches } from '../../../src/query/count-matches.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import type { Filter } from '../../../src/query/filter.ts';
import { groupTotals } from '../../../src/query/group-totals.ts';
import { indicatorPage } from '../../../src/query/indicator-page.ts';
import { askCube, openCube } from '../../../src/query/large/ask-cube.ts';
import { type CubeChoice, cubeChoice } from '../../../src/query/large/cube-choice.ts';
import { firstRows, type MatchedCell } from '../../../src/query/large/first-rows.ts';
import type { FactsPart, LargeLayout } from '../../../src/query/large/manifest.ts';
import { RowBlocks } from '../../../src/query/large/row-blocks.ts';
import { type NodeDatabase, openDataset } from '../../../src/query/node.ts';
import { relaxations } from '../../../src/query/relaxations.ts';
import { type GeneratedSet, openWhole, readRangeOf, smallSet } from './generated.ts';

let set: GeneratedSet;
let whole: NodeDatabase;
let engine: NodeDatabase;
let large: LargeLayout;

beforeAll(async () => {
  set = await smallSet(3000, { laidOut: true });
  whole = await openWhole(set.folder);
  engine = await openDataset(set.folder, { tables: [], facts: false });
  large = set.manifest.large as LargeLayout;
  const path = (file: string) => `${set.folder}/cube/${file}.parquet`;
  await openCube(engine, { rows: path('rows'), projects: path('projects') });
}, 120_000);
afterAll(async () => {
  whole?.close();
  engine?.close();
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
    const choice = cubeChoice(filter) as CubeChoice;
    const answer = await askCube(engine, filter, { choice, total: 3000 });
    expect(answer.count).toEqual(await countMatches(whole, filter));
    expect(answer.relaxations).toEqual(answer.count.matched > 0 ? [] : await relaxations(whole, filter));
    const groups = await groupTotals(whole, filter);
    const numbers = ({ label: _zh, label_en: _en, ...rest }: (typeof groups.rows)[number]) => rest;
    expect(answer.groups.rows.map(numbers)).toEqual(groups.rows.map(numbers));
    const told = (counts: Awaited<ReturnType<typeof facetCounts>>) =>
      counts.map(({ facet, value, count }) => `${facet} ${value} ${count}`).sort();
    const counted = (await facetCounts(whole, filter)).filter(
      ({ facet }) => facet !== 'agency' && facet !== 'place',
    );
    expect(told(answer.facets)).toEqual(told(counted));
  });

  it.each(choices)('show each page of their rows, from few parts: %s', async (_, filter) => {
    const { cells } = await askCube(engine, filter, {
      choice: cubeChoice(filter) as CubeChoice,
      total: 3000,
    });
    const blocks = new RowBlocks(readRangeOf(set.folder), large.rows.parts);
    for (const page of [1, 2]) {
      const opened: FactsPart[] = [];
      const open = async (part: FactsPart) => {
        opened.push(part);
        const rows = large.rows.parts[large.facts.parts.indexOf(part)]?.path as string;
        return { facts: `${set.folder}/${part.path}`, rows };
      };
      const rows = await firstRows(engine, placed(cells), { filter, page, size: 25, open, blocks });
      expect(rows).toEqual(await indicatorPage(whole, filter, { page, size: 25 }));
      expect(new Set(opened).size).toBe(opened.length);
      if (filter.type?.[0] === 'quantity' && page === 1)
        expect(opened.length).toBeLessThan(large.facts.parts.length);
    }
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

function placed(cells: readonly { province: string; year: number; rows: number }[]): MatchedCell[] {
  return cells.map(({ province, year, rows }) => {
    for (const part of large.facts.parts)
      for (const cell of part.cells)
        if (cell.province === province && cell.year === year) return { part, first: cell.first, rows };
    throw new Error(`no part holds ${province} ${year}`);
  });
}
