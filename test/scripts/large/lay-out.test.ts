import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countMatches } from '../../../src/query/count-matches.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import { FACETS, type Filter } from '../../../src/query/filter.ts';
import { groupTotals } from '../../../src/query/group-totals.ts';
import { indicatorPage } from '../../../src/query/indicator-page.ts';
import {
  facetCountsOf,
  type PreparedAnswer,
  preparedPath,
  rowsOf,
  type Values,
} from '../../../src/query/large/prepared.ts';
import type { NodeDatabase } from '../../../src/query/node.ts';
import { setFacet } from '../../../src/state/choice-url.ts';
import { type GeneratedSet, openWhole, preparedFile, sharedSet } from './generated.ts';

let set: GeneratedSet;
let db: NodeDatabase;
let values: Values;
let all: PreparedAnswer;

beforeAll(async () => {
  set = await sharedSet();
  db = await openWhole(set.folder);
  values = await prepared('values.json');
  all = await prepared('all.json');
}, 120_000);
afterAll(async () => {
  db?.close();
  await set?.remove();
});

const prepared = <T>(path: string): Promise<T> => preparedFile(set.folder, path);

describe('the facts', () => {
  it('stand in parts, each with the provinces and years that the manifest says', async () => {
    const { facts } = set.manifest.large ?? { facts: { parts: [], rows: 0 } };
    expect(facts.parts.length).toBeGreaterThan(3);
    for (const { path, cells } of facts.parts) {
      const found = await db.query(
        `SELECT substr(division_code, 1, 2) AS province, year, count(*)::INTEGER AS rows,
           min(place_high * 256 + place_low)::INTEGER AS first
         FROM read_parquet('${set.folder}/${path}') GROUP BY 1, 2 ORDER BY 1, 2`,
      );
      expect(found).toEqual(cells);
    }
    expect(facts.rows).toBe(3000);
  });
});

describe('the prepared answers', () => {
  it('are as many as there are values and sets of names', () => {
    const count = FACETS.reduce((sum, facet) => sum + values[facet].values.length, 0);
    const words = readdirSync(`${set.folder}/prepared/words`).length;
    expect(words).toBeGreaterThan(300);
    expect(set.manifest.large?.prepared.files).toBe(count + words + 2);
  });

  const choices = ['nothing', ...FACETS] as const;
  it.each(choices)('say for a choice of %s what the questions say', async (facet) => {
    const filter: Filter = {};
    if (facet !== 'nothing') {
      // The last is the rarest: a county, where places are asked for.
      const name = values[facet].values.at(-1) as string;
      if (facet === 'comparator') filter.comparator = [name as never];
      else setFacet(filter, facet, [name]);
    }
    const answer = await prepared<PreparedAnswer>(preparedPath(filter, values) as string);
    expect(answer.count).toEqual(await countMatches(db, filter));
    const byValue = (counts: Awaited<ReturnType<typeof facetCounts>>) =>
      counts.map(({ facet: of, value, count }) => `${of} ${value} ${count}`).sort();
    expect(byValue(facetCountsOf(answer, all, values))).toEqual(byValue(await facetCounts(db, filter)));
    expect(rowsOf(answer)).toEqual(await indicatorPage(db, filter, { page: 1, size: 25 }));
    expect(answer.groups).toEqual(await groupTotals(db, filter));
  });

  it('are of one value only', () => {
    expect(preparedPath({ year: [2018, 2019] }, values)).toBeNull();
    expect(preparedPath({ year: [2018], type: ['cost'] }, values)).toBeNull();
    expect(preparedPath({ q: '法律' }, values)).toBeNull();
    expect(preparedPath({ agency: ['nowhere'] }, values)).toBeNull();
  });
});
