import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countMatches } from '../../../src/query/count-matches.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import type { Filter } from '../../../src/query/filter.ts';
import { groupTotals } from '../../../src/query/group-totals.ts';
import { indicatorPage, type Sort } from '../../../src/query/indicator-page.ts';
import { askParts } from '../../../src/query/large/ask-parts.ts';
import { chooseParts, TooWide } from '../../../src/query/large/choose-parts.ts';
import type { LargeLayout } from '../../../src/query/large/manifest.ts';
import type { Values } from '../../../src/query/large/prepared.ts';
import { RowBlocks } from '../../../src/query/large/row-blocks.ts';
import { type NodeDatabase, openDataset } from '../../../src/query/node.ts';
import { type GeneratedSet, openWhole, preparedFile, readRangeOf, sharedSet } from './generated.ts';

let set: GeneratedSet;
let whole: NodeDatabase;
let parts: NodeDatabase;
let values: Values;
let facts: LargeLayout['facts'];
let rows: LargeLayout['rows'];

beforeAll(async () => {
  set = await sharedSet();
  whole = await openWhole(set.folder);
  parts = await openDataset(set.folder, { tables: [], facts: false });
  values = await preparedFile(set.folder, 'values.json');
  ({ facts, rows } = set.manifest.large as LargeLayout);
}, 120_000);
afterAll(async () => {
  whole?.close();
  parts?.close();
  await set?.remove();
});

const choices: [string, Filter, Sort?][] = [
  ['a province and a year', { place: ['130000'], year: [2023] }],
  ['two provinces and a type', { place: ['130000', '650000'], type: ['cost'] }],
  ['an agency and what is searched', { agency: ['synthetic-44-0001'], q: '法律 １００' }],
  ['a year, sorted by value', { year: [2020], kind: ['quantity'] }, { key: 'value', descending: true }],
  ['a place that the agency is not in', { place: ['110000'], agency: ['synthetic-44-0001'] }],
];

describe('a choice answered from the parts that can match it', () => {
  it.each(choices)('is answered as from all rows: %s', async (_, filter, sort) => {
    const chosen = chooseParts(filter, facts, values, facts.parts.length);
    if (filter.place || filter.agency) expect(chosen.length).toBeLessThan(facts.parts.length);
    const files = (chosen.length > 0 ? chosen : facts.parts.slice(0, 1)).map((part) => ({
      facts: `${set.folder}/${part.path}`,
      rows: rows.parts[facts.parts.indexOf(part)]?.path as string,
    }));
    const blocks = new RowBlocks(readRangeOf(set.folder), rows.parts);
    const answer = await askParts(parts, files, { filter, sort, page: 1, size: 25, total: 3000, blocks });
    expect(answer.count).toEqual(await countMatches(whole, filter));
    expect(answer.rows).toEqual(await indicatorPage(whole, filter, { sort, page: 1, size: 25 }));
    const groups = await groupTotals(whole, filter);
    const numbers = ({ label: _zh, label_en: _en, ...rest }: (typeof groups.rows)[number]) => rest;
    expect(answer.groups.rows.map(numbers)).toEqual(groups.rows.map(numbers));
    // Of facets that choose parts, only what is chosen is counted; the page says of the rest that it is not.
    const isCounted = ({ facet }: { facet: keyof Filter }) =>
      !['agency', 'place', 'year'].includes(facet) || !filter[facet]?.length;
    const told = (counts: Awaited<ReturnType<typeof facetCounts>>) =>
      counts
        .filter(isCounted)
        .map(({ facet, value, count }) => `${facet} ${value} ${count}`)
        .sort();
    expect(told(answer.facets)).toEqual(told(await facetCounts(whole, filter)));
  });

  it('is refused where it would open too many, with how many rows that would be', () => {
    expect(() => chooseParts({ type: ['cost'], kind: ['quantity'] }, facts, values, 3)).toThrow(TooWide);
    expect(() => chooseParts({ type: ['cost'] }, facts, values, 3)).toThrow(
      expect.objectContaining({ rows: 3000 }),
    );
  });
});
