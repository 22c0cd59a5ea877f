import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { CATALOG, CHART_IDS } from '../../../src/chart/catalog.ts';
import { chosenWords } from '../../../src/components/embed/chosen-words.ts';
import { answerEmbed } from '../../../src/components/embed/embed-answer.ts';
import { readEmbedAddress } from '../../../src/components/embed/read-embed-address.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { INDICATOR_TYPES } from '../../../src/model/indicator-type.ts';
import { COMPARATORS, TARGET_KINDS } from '../../../src/model/target.ts';
import { FACETS, type Filter } from '../../../src/query/filter.ts';
import { unpackFacets, unpackFacts } from '../../../src/query/packed/packed-facts.ts';
import { packedAxes } from '../../../src/query/packed/target-values.ts';
import type { Choice } from '../../../src/state/choice.ts';
import { COMPARATOR_NAMES, choiceToSearch, setFacet } from '../../../src/state/choice-url.ts';
import { publishedFiles } from './published-files.ts';

let files: Awaited<ReturnType<typeof publishedFiles>>;
beforeAll(async () => {
  files = await publishedFiles();
});

const { document } = parseHTML('<!doctype html><html><body></body></html>');
/** Those that any filter narrows; the measures have choices of their own (measures-embed.test.ts). */
const charts = fc.constantFrom(...CHART_IDS.filter((chart) => CATALOG[chart].parameters.includes('agency')));

/** Values as an address writes them; those of type, kind and comparator whether the data has them or not. */
function valuesOf(facet: (typeof FACETS)[number]): readonly string[] {
  if (facet === 'type') return INDICATOR_TYPES;
  if (facet === 'kind') return TARGET_KINDS;
  if (facet === 'comparator') return COMPARATORS.map((sign) => COMPARATOR_NAMES[sign]);
  return unpackFacets(files.facts)
    .filter((one) => one.facet === facet)
    .map(({ value }) => value);
}

function choicesOf(): fc.Arbitrary<Choice> {
  const facets = FACETS.map((facet) => {
    const values = [...valuesOf(facet)];
    return fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(values, { minLength: 1, maxLength: Math.min(3, values.length) }) },
    );
  });
  const axes = packedAxes(unpackFacts(files.facts)).axes.map(({ axis }) => axis);
  const q = fc.option(fc.constantFrom('满意', '≥ 90', '调解　纠纷'), { nil: undefined });
  const view = fc.option(fc.constantFrom(...axes), { nil: undefined });
  return fc.tuple(q, view, ...facets).map(([words, axis, ...chosen]) => {
    const filter: Filter = words === undefined ? {} : { q: words };
    for (const [index, facet] of FACETS.entries()) setFacet(filter, facet, chosen[index]!);
    return axis === undefined ? { filter } : { filter, view: axis };
  });
}

test('a choice comes back from the address of an embed as it was', () => {
  fc.assert(
    fc.property(charts, choicesOf(), (chart, choice) => {
      const read = readEmbedAddress(chart, `?${choiceToSearch(choice)}`, files.facts);
      const { view, ...own } = choice;
      const hasAxis = CATALOG[chart].parameters.includes('view') && view !== undefined;
      expect(read).toEqual({ choice: hasAxis ? { ...own, view } : own, unknown: [] });
    }),
    { numRuns: 200 },
  );
}, 30_000);

describe('an address that the data does not understand', () => {
  test.each([
    ['types', 'agency=closed-bureau,dazhu-justice', ['agency=closed-bureau'], 'agency=dazhu-justice'],
    ['types', 'type=costs&year=1999', ['year=1999', 'type=costs'], ''],
    ['targets', 'view=斤&unit=斤', ['unit=斤', 'view=斤'], ''],
    ['types', 'view=斤&page=0&cols=secret&utm_source=x', [], ''],
    ['budgets', 'comparator=neq&measure=none', ['comparator=neq', 'measure=none'], ''],
  ] as const)('%s?%s', (chart, search, names, rest) => {
    const { choice, unknown } = readEmbedAddress(chart, search, files.facts);
    expect(unknown.map(({ name, value }) => `${name}=${value}`)).toEqual(names);
    expect(choiceToSearch(choice)).toBe(rest);
  });
});

test('whatever an address chooses is drawn, or said to be nothing, in both languages; no axis is ever mixed', () => {
  let drawn = 0;
  const noise = fc.string({ unit: 'binary', maxLength: 12 });
  fc.assert(
    fc.property(charts, choicesOf(), noise, fc.constantFrom(...LANGUAGES), (chart, asked, tail, lang) => {
      const search = `${choiceToSearch(asked)}&view=${tail}`;
      const { choice } = readEmbedAddress(chart, search, files.facts);
      const { view, documents } = answerEmbed(chart, files, choice, lang);
      expect(documents.length > 0).toBe(view !== null);
      if (!view) return;
      expect(view.title).not.toBe('');
      // The chart of targets throws where its rows do not stand on one axis.
      const svg = view.draw?.({ document, width: 360, lang, label: view.title, id: chart });
      if (svg) drawn += 1;
      expect(svg?.outerHTML ?? '').not.toMatch(/NaN|undefined/);
    }),
    { numRuns: 250 },
  );
  expect(drawn).toBeGreaterThan(50);
}, 60_000);

test('a choice is said in words, in the order of the facets', () => {
  const choice: Choice = {
    filter: { type: ['cost'], agency: ['dazhu-justice'], comparator: ['>='], q: ' 调解 ' },
  };
  expect(chosenWords(choice, unpackFacets(files.facts), 'zh')).toBe(
    '大竹县司法局；成本；不低于（≥）；含“调解”',
  );
  expect(chosenWords({ filter: {} }, unpackFacets(files.facts), 'en')).toBe('');
});
