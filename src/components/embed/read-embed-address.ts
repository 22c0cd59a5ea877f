import { CATALOG, type ChartId, type ChartParameter } from '../../chart/catalog.ts';
import { FACETS } from '../../query/filter.ts';
import { type PackedFacts, unpackFacets, unpackFacts } from '../../query/packed/packed-facts.ts';
import { packedAxes } from '../../query/packed/target-values.ts';
import { axisNames } from '../../query/target-axes.ts';
import type { Choice } from '../../state/choice.ts';
import { choiceFromSearch, type KnownValues, type ReadChoice } from '../../state/choice-url.ts';

/**
 * What the address of an embed chooses: like `choiceFromSearch`, of the parameters that the chart has. What means
 * nothing in the data is left out and named.
 */
export function readEmbedAddress(chart: ChartId, search: string, facts: PackedFacts): ReadChoice {
  const { parameters } = CATALOG[chart];
  const { choice, unknown } = choiceFromSearch(search, knownValues(facts, parameters));
  const own: Choice = { filter: choice.filter };
  if (parameters.includes('view') && choice.view !== undefined) own.view = choice.view;
  if (!parameters.includes('without')) return { choice: own, unknown: ownUnknown() };
  own.filter = { measure: choice.filter.measure };
  const [without, strangers] = rowsLeftOut(search);
  if (without.length > 0) own.without = without;
  return { choice: own, unknown: [...ownUnknown(), ...strangers] };

  function ownUnknown() {
    return unknown.filter(({ name }) => parameters.includes(name as ChartParameter));
  }
}

/** What the ids of rows look like (`measureRowId`); whether the measure has them is said by the chart. */
const ROW_ID = /^[a-z0-9-]+(?:\.derived)?$/u;

function rowsLeftOut(search: string): [string[], ReadChoice['unknown']] {
  const asked = new URLSearchParams(search).getAll('without').flatMap((text) => text.split(','));
  const names = [...new Set(asked)].filter((id) => id !== '');
  const strangers = names.filter((id) => !ROW_ID.test(id)).map((value) => ({ name: 'without', value }));
  return [names.filter((id) => ROW_ID.test(id)), strangers];
}

/** The values that the data has; those of type, kind and comparator are known without it. */
function knownValues(facts: PackedFacts, parameters: readonly ChartParameter[]): KnownValues {
  const known: KnownValues = {};
  const facets = unpackFacets(facts);
  if (parameters.includes('view'))
    known.view = axisNames(packedAxes(unpackFacts(facts)).axes.map(({ axis }) => axis));
  for (const facet of FACETS) {
    // A measure whose values are all derived is no indicator's: its chart says what it does not know.
    if (facet === 'measure' && parameters.includes('without')) continue;
    if (facet === 'type' || facet === 'kind' || facet === 'comparator') continue;
    known[facet] = new Set(facets.filter((one) => one.facet === facet).map(({ value }) => value));
  }
  return known;
}
