import { LEVEL_WORDS } from '../../i18n/agency.ts';
import type { Language } from '../../i18n/language.ts';
import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import { COMPARATORS, TARGET_KINDS } from '../../model/target.ts';
import type { FacetCount } from '../../query/facet-counts.ts';
import { FACETS, type Facet, placePrefix } from '../../query/filter.ts';
import { facetNames } from '../../state/choice-url.ts';
import { facetValueLabel } from './facet-words.ts';

/** One value that a reader can tick. */
export interface FacetOption {
  /** As an address writes it. */
  name: string;
  label: string;
  count: number;
  /** 0 for a province, 1 and 2 for what lies below it. */
  depth: number;
}

/** A facet as a page offers it. */
export interface FacetGroup {
  facet: Facet;
  options: FacetOption[];
  /** Values besides those that are listed: found by name. */
  unlisted: number;
}

/** Values with an order of their own; the others stand by how often they occur. */
const FIXED_ORDER: Partial<Record<Facet, readonly string[]>> = {
  level: Object.keys(LEVEL_WORDS),
  type: INDICATOR_TYPES,
  kind: TARGET_KINDS,
  comparator: COMPARATORS,
};

/** The facets with all their values, from counts over all the data. */
export function facetOptions(counts: readonly FacetCount[], lang: Language): FacetGroup[] {
  return FACETS.map((facet) => {
    const values = counts.filter((count) => count.facet === facet);
    return { facet, options: inOrder(facet, values).map((value) => optionOf(value, lang)), unlisted: 0 };
  }).filter(({ options }) => options.length > 0);
}

/** A counted value as an address writes it: `>=` is `ge`. */
export function facetName(count: Pick<FacetCount, 'facet' | 'value'>): string {
  if (count.facet !== 'comparator') return count.value;
  return facetNames({ comparator: [count.value as never] }, 'comparator')[0] ?? count.value;
}

function optionOf(count: FacetCount, lang: Language): FacetOption {
  const depth = count.facet === 'place' ? Math.ceil(placePrefix(count.value).length / 2) - 1 : 0;
  return { name: facetName(count), label: facetValueLabel(count, lang), count: count.count, depth };
}

/** Values in the order they are listed. */
export function inOrder(facet: Facet, values: readonly FacetCount[]): FacetCount[] {
  const order = FIXED_ORDER[facet];
  if (order) return [...values].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  // By code, so that a place stands under what it lies in; years from the latest.
  if (facet === 'place') return [...values].sort((a, b) => a.value.localeCompare(b.value));
  if (facet === 'year') return [...values].sort((a, b) => b.value.localeCompare(a.value));
  return [...values];
}
