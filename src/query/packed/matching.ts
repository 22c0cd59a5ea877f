import type { Scalar } from '../connector.ts';
import { FACETS, type Facet, type Filter, MAX_WORDS, placePrefix } from '../filter.ts';
import type { PackedFact, PackedSearch } from './packed-facts.ts';

/** Where a facet's value stands in a packed row: `FACET_COLUMN` without SQL. */
const FACET_FIELD: Readonly<Record<Facet, keyof PackedFact>> = {
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
};

/**
 * The rows that `whereClause(filter)` would keep, in their order. `search` is the text of the same rows; only a filter
 * with words needs it, and throws where it is missing.
 */
export function matchingFacts<Fact extends PackedFact>(
  facts: readonly Fact[],
  filter: Filter,
  search?: PackedSearch,
): Fact[] {
  const words = searchWords(filter.q);
  if (words.length > 0 && !search) throw new Error('a filter with words needs the text of the rows');
  return facts.filter(
    (fact, row) =>
      FACETS.every((facet) => meetsFacet(fact, filter, facet)) &&
      words.every((word) => search?.[row]?.includes(word)),
  );
}

/** True where a filter looks into the text of the rows. */
export function hasWords(filter: Filter): boolean {
  return searchWords(filter.q).length > 0;
}

function meetsFacet(fact: PackedFact, filter: Filter, facet: Facet): boolean {
  const chosen: readonly Scalar[] = filter[facet] ?? [];
  if (chosen.length === 0) return true;
  const value = fact[FACET_FIELD[facet]];
  if (facet === 'place') return chosen.some((code) => String(value).startsWith(placePrefix(String(code))));
  return value !== null && chosen.includes(value);
}

function searchWords(q = ''): string[] {
  const words = q.split(/\s+/u).filter((word) => word !== '');
  return words.slice(0, MAX_WORDS).map(foldWord);
}

const FULL_WIDTH_OFFSET = 0xfee0;

/** A word as `foldSearch` leaves it: lower case, full-width forms as half-width ones, no blanks. */
function foldWord(word: string): string {
  return [...word]
    .map((character) => character.toLowerCase())
    .join('')
    .replaceAll(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replaceAll(/[ \u3000\u00a0]/gu, '');
}
