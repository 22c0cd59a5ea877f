import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetByProject } from '../../../src/query/budget-by-project.ts';
import { QUERY_TABLES } from '../../../src/query/dataset.ts';
import { type EmbedFact, embedFacts } from '../../../src/query/embed-facts.ts';
import { facetCounts } from '../../../src/query/facet-counts.ts';
import { FACETS, type Filter } from '../../../src/query/filter.ts';
import { type NodeDatabase, openDataset } from '../../../src/query/node.ts';
import { numericShares } from '../../../src/query/numeric-shares.ts';
import { packedBudgets } from '../../../src/query/packed/budget-by-project.ts';
import { hasWords, matchingFacts } from '../../../src/query/packed/matching.ts';
import { packedNumericShares } from '../../../src/query/packed/numeric-shares.ts';
import {
  packFacts,
  unpackFacts,
  unpackSearch,
  unpackTargets,
} from '../../../src/query/packed/packed-facts.ts';
import { unpackTable } from '../../../src/query/packed/packed-table.ts';
import { packedReconciled } from '../../../src/query/packed/reconciled-projects.ts';
import { packedSatisfaction } from '../../../src/query/packed/satisfaction-targets.ts';
import { packedAxes, packedTargetValues } from '../../../src/query/packed/target-values.ts';
import { packedTypeShares } from '../../../src/query/packed/type-shares.ts';
import { type ReconciledProject, reconciledProjects } from '../../../src/query/reconciled-projects.ts';
import { satisfactionTargets } from '../../../src/query/satisfaction-targets.ts';
import { targetAxes } from '../../../src/query/target-axes.ts';
import { targetValues } from '../../../src/query/target-values.ts';
import { typeShares } from '../../../src/query/type-shares.ts';
import { setFacet } from '../../../src/state/choice-url.ts';

// The published data, packed as the build packs it and sent through JSON as a browser gets it.
let db: NodeDatabase;
let facts: EmbedFact[];
let reconciled: ReconciledProject[];
let packed: ReturnType<typeof packFacts>;
let values: Awaited<ReturnType<typeof facetCounts>>;
beforeAll(async () => {
  db = await openDataset('public/data', { tables: [...QUERY_TABLES, 'reconciliations'] });
  reconciled = await reconciledProjects(db);
  facts = await embedFacts(db);
  values = await facetCounts(db);
  packed = JSON.parse(JSON.stringify(packFacts(facts, values, reconciled)));
});
afterAll(() => db.close());

test('packing loses nothing', () => {
  const rows = unpackTargets(packed.facts, packed.targets);
  const texts = unpackSearch(rows, packed.search);
  const search = unpackTable(packed.search);
  const sums = new Map(
    reconciled.map(({ project_id, verdict, reason, total_yuan }) => [
      project_id,
      { verdict, reason, total_yuan },
    ]),
  );
  expect(rows.map((row, index) => ({ ...row, ...search[index], search_text: texts[index] }))).toEqual(
    facts.map((fact) => ({ ...fact, ...sums.get(fact.project_id) })),
  );
});

test('all projects stand beside what their cost targets come to, as the engine has them', () => {
  expect(packedReconciled(unpackFacts(packed.facts))).toEqual(reconciled);
});

test('a project without a reconciliation is refused', () => {
  expect(() => packFacts(facts, [], reconciled.slice(1))).toThrow('expected a row of reconciliations');
});

test('an id that is not made of project and number is refused', () => {
  const [fact] = facts;
  expect(() => packFacts([{ ...fact!, seq: 99 }], [], [])).toThrow(`expected the id ${fact!.project_id}-i99`);
});

test('words without the text of the rows are refused', () => {
  const rows = unpackFacts(packed.facts);
  expect(hasWords({ q: ' \u3000' })).toBe(false);
  expect(() => matchingFacts(rows, { q: '调解' })).toThrow('needs the text');
});

/** All that the charts are drawn from, asked of the engine and of the packed rows. */
async function byEngine(filter: Filter) {
  const axes = await targetAxes(db, filter);
  return {
    budgets: await budgetByProject(db, filter),
    types: await typeShares(db, filter),
    numeric: await numericShares(db, filter),
    satisfaction: await satisfactionTargets(db, filter),
    axes,
    targets: await Promise.all(axes.axes.slice(0, 3).map(({ axis }) => targetValues(db, filter, axis))),
  };
}

function byPackedRows(filter: Filter) {
  const all = unpackTargets(packed.facts, packed.targets);
  const rows = matchingFacts(all, filter, unpackSearch(all, packed.search));
  const axes = packedAxes(rows);
  return {
    budgets: packedBudgets(rows),
    types: packedTypeShares(rows),
    numeric: packedNumericShares(rows),
    satisfaction: packedSatisfaction(rows),
    axes,
    targets: axes.axes.slice(0, 3).map(({ axis }) => packedTargetValues(rows, axis)),
  };
}

const FILTERS: [string, Filter][] = [
  ['everything', {}],
  ['an agency and a type', { agency: ['dazhu-justice'], type: ['cost'] }],
  ['a province, a prefecture, a county', { place: ['120000', '130800', '511724'] }],
  ['a unit with its denominator', { unit: ['元/人', '%'] }],
  ['a comparator, which prose has not', { comparator: ['='], kind: ['quantity', 'text'] }],
  ['words, full width and capital', { q: '满意 ＤＡＺＨＵ' }],
  ['words over two fields, and marks', { q: '%  ≥' }],
  ['an agency that is not there', { agency: ['nowhere'] }],
];

describe('packed rows answer as the engine does', () => {
  test.each(FILTERS)('%s', async (_, filter) => {
    expect(byPackedRows(filter)).toEqual(await byEngine(filter));
  });

  test('any choice of the values there are', async () => {
    const some = <Value>(all: readonly Value[]) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.constant<Value[]>([]) },
        { weight: 1, arbitrary: fc.subarray([...all], { minLength: 1, maxLength: Math.min(4, all.length) }) },
      );
    const known = FACETS.map((facet) =>
      values.filter((value) => value.facet === facet).map(({ value }) => value),
    );
    const words = ['调解', '≥', '率', 'Ａ', 'dazhu', '万元', '１', '满意度', 'zz'];
    const filters = fc.tuple(some(words), ...known.map(some)).map(([asked, ...chosen]) => {
      const filter: Filter = asked.length > 0 ? { q: asked.join(' ') } : {};
      for (const [index, facet] of FACETS.entries()) setFacet(filter, facet, chosen[index] ?? []);
      return filter;
    });
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(filters, async (filter) => {
        const found = byPackedRows(filter);
        expect(found).toEqual(await byEngine(filter));
        if (found.types.length > 0) answered += 1;
      }),
      { numRuns: 120 },
    );
    expect(answered).toBeGreaterThan(30);
  }, 60_000);
});
