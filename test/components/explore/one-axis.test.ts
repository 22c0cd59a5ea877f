import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { isOnAxis } from '../../../src/chart/satisfaction-row.ts';
import { readEmbedAddress } from '../../../src/components/embed/read-embed-address.ts';
import { askAnswers } from '../../../src/components/explore/answers.ts';
import { drawnRows } from '../../../src/components/explore/chart-facts.ts';
import { type GuardedTarget, maybeConflict } from '../../../src/model/comparability.ts';
import { FACETS } from '../../../src/query/filter.ts';
import { type NodeDatabase, openDataset } from '../../../src/query/node.ts';
import { matchingFacts } from '../../../src/query/packed/matching.ts';
import { unpackFacets, unpackFacts, unpackTargets } from '../../../src/query/packed/packed-facts.ts';
import { packedSatisfaction } from '../../../src/query/packed/satisfaction-targets.ts';
import { packedAxes } from '../../../src/query/packed/target-values.ts';
import { axisNames } from '../../../src/query/target-axes.ts';
import { choiceFromSearch } from '../../../src/state/choice-url.ts';
import { publishedFiles } from '../embed/published-files.ts';

// The drawing of an embed stays what it is; what it is given can be looked at. Imported anew: another file of this
// worker may have imported the drawing as it is.
vi.mock('../../../src/chart/target-values.ts', { spy: true });
vi.resetModules();
const { targetValues } = await import('../../../src/chart/target-values.ts');
const { answerEmbed } = await import('../../../src/components/embed/embed-answer.ts');
afterAll(() => vi.resetModules());

type Guarded = GuardedTarget & { indicator_id: string };
let db: NodeDatabase;
let files: Awaited<ReturnType<typeof publishedFiles>>;
let axes: string[];
const targets = new Map<string, Guarded>();
beforeAll(async () => {
  db = await openDataset('public/data');
  files = await publishedFiles();
  axes = packedAxes(unpackFacts(files.facts)).axes.map(({ axis }) => axis);
  for (const row of await db.query<Guarded>('SELECT * FROM facts')) targets.set(row.indicator_id, row);
});
afterAll(() => db.close());

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** What the guard says against these rows on one axis; it is asked anew, of the indicators themselves. */
function conflictsOf(rows: readonly { indicator_id: string }[]): string[] {
  const [first, ...others] = rows.map(({ indicator_id }) => targets.get(indicator_id)!);
  return others.flatMap((other) => maybeConflict(first!, other) ?? []);
}

/** Query strings as readers, old links and typing errors make them. */
function addresses(): fc.Arbitrary<string> {
  const old = ['元', '元/场', '元/人', '人', '件', '次', '月', '通/年'];
  const views = fc.oneof(
    fc.constantFrom(...axes),
    fc.constantFrom(...old),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const facets = FACETS.map((facet) => {
    const values = unpackFacets(files.facts)
      .filter((one) => one.facet === facet)
      .map(({ value }) => value);
    const one = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values, 'ge', 'le') }, fc.string());
    return fc.array(one, { minLength: 1, maxLength: 3 });
  });
  const parameters = fc.tuple(
    fc.option(views, { nil: undefined }),
    fc.option(fc.constantFrom('满意', '率', '成本 元'), { freq: 1, nil: undefined }),
    fc.subarray([...FACETS.keys()], { maxLength: 2 }),
    ...facets,
  );
  return parameters.map(([view, q, chosen, ...lists]) => {
    const search = new URLSearchParams();
    for (const index of chosen) search.set(FACETS[index]!, lists[index]!.join(','));
    if (q !== undefined) search.set('q', q);
    if (view !== undefined) search.set('view', view);
    return search.toString();
  });
}

test('no address draws two axes on the explore page, and each matching target is drawn or counted as left out', async () => {
  const view = axisNames(axes);
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(addresses(), async (search) => {
      const { choice } = choiceFromSearch(search, { view });
      const answers = await askAnswers(db, choice);
      const rows = drawnRows(answers).targets;
      expect(conflictsOf(rows)).toEqual([]);
      const left = answers.leftOut.reduce((sum, { targets }) => sum + targets, 0);
      if (answers.axis) expect(rows.length + left).toBe(answers.count.matched);
      if (rows.length > 1) drawn += 1;
    }),
    { numRuns: 100 },
  );
  expect(drawn).toBeGreaterThan(20);
}, 60_000);

test('no address draws two axes in an embed', () => {
  let drawn = 0;
  fc.assert(
    fc.property(addresses(), (search) => {
      const { choice } = readEmbedAddress('targets', `?${search}`, files.facts);
      vi.mocked(targetValues).mockClear();
      const { view } = answerEmbed('targets', files, choice, 'zh');
      view?.draw?.({ document, width: 360, lang: 'zh', label: view.title, id: 'targets' });
      const [rows = []] = vi.mocked(targetValues).mock.calls[0] ?? [];
      expect(conflictsOf(rows)).toEqual([]);
      if (rows.length > 1) drawn += 1;
    }),
    { numRuns: 100 },
  );
  expect(drawn).toBeGreaterThan(20);
}, 60_000);

test('no address draws two axes among satisfaction targets', () => {
  const all = unpackTargets(files.facts, files.targets);
  fc.assert(
    fc.property(addresses(), (search) => {
      const { choice } = readEmbedAddress('satisfaction', `?${search}`, files.facts);
      const { q: _, ...filter } = choice.filter;
      expect(conflictsOf(packedSatisfaction(matchingFacts(all, filter)).filter(isOnAxis))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
