import type { Scalar } from '../connector.ts';
import type { EmbedFact } from '../embed-facts.ts';
import { FACETS, type Facet, type Filter, MAX_WORDS, placePrefix } from '../filter.ts';
import { foldText } from './fold-text.ts';

/** Where a facet's value stands in a packed row: `FACET_COLUMN` without SQL. */
export const FACET_FIELD = {
  agency: 'agency_id',
  place: 'division_code',
  level: 'admin_level',
  year: 'year',
  theme: 'theme_id',
  type: 'type',
  kind: 'kind',
  comparator: 'comparator',
  unit: 'base_unit',
  measure: 'measure_id',
} as const satisfies Record<Facet, keyof EmbedFact>;

/** A row as far as a filter without words looks at it. */
export type FacetFact = Pick<EmbedFact, (typeof FACET_FIELD)[Facet]>;

/**
 * The rows that `whereClause(filter)` would keep, in their order. `texts` are those of the same rows, as `unpackSearch`
 * gives them; only a filter with words needs them, and throws where they are missing.
 */
export function matchingFacts<Fact extends FacetFact>(
  facts: readonly Fact[],
  filter: Filter,
  texts?: readonly string[],
): Fact[] {
  const words = searchWords(filter.q);
  if (words.length > 0 && !texts) throw new Error('a filter with words needs the text of the rows');
  return facts.filter(
    (fact, row) =>
      FACETS.every((facet) => meetsFacet(fact, filter, facet)) &&
      words.every((word) => texts?.[row]?.includes(word)),
  );
}

/** True where a filter looks into the text of the rows. */
export function hasWords(filter: Filter): boolean {
  return searchWords(filter.q).length > 0;
}

/** True where a row is kept by one facet's choice alone, as `facetCondition` says. */
export function meetsFacet(fact: FacetFact, filter: Filter, facet: Facet): boolean {
  const chosen: readonly Scalar[] = filter[facet] ?? [];
  if (chosen.length === 0) return true;
  const value = fact[FACET_FIELD[facet]];
  if (facet === 'place') return chosen.some((code) => String(value).startsWith(placePrefix(String(code))));
  return value !== null && chosen.includes(value);
}

function searchWords(q = ''): string[] {
  const words = q.split(/\s+/u).filter((word) => word !== '');
  return words.slice(0, MAX_WORDS).map(foldText);
}
