import type { Scalar } from '../connector.ts';
import { FACET_COLUMN, FACETS, type Facet, type Filter } from '../filter.ts';

/** The facets of the pre-aggregated tables: all but agencies and places, of which there are thousands. */
export const CUBE_FACETS: readonly { facet: Facet; column: string }[] = FACETS.filter(
  (facet) => facet !== 'agency' && facet !== 'place',
).map((facet) => ({ facet, column: FACET_COLUMN[facet].sql }));

/** Facets that a project has one value of; of the others its rows have many. */
const ONE_A_PROJECT: readonly Facet[] = ['level', 'theme'];

/** A choice that the pre-aggregated tables answer: the years, and up to two more facets with their values. */
export interface CubeChoice {
  years: readonly number[];
  facets: readonly { facet: Facet; values: readonly Scalar[] }[];
}

/**
 * The choice as the pre-aggregated tables answer it; null where they cannot: words, agencies and places, more than two facets
 * besides the year, or several values of one that a project has many of, since it would be counted once for each.
 */
export function cubeChoice(filter: Filter): CubeChoice | null {
  if (filter.q !== undefined || filter.agency?.length || filter.place?.length) return null;
  const facets = CUBE_FACETS.flatMap(({ facet }) => {
    const values: readonly Scalar[] = filter[facet] ?? [];
    return facet === 'year' || values.length === 0 ? [] : [{ facet, values }];
  });
  const isCounted = facets.every(({ facet, values }) => ONE_A_PROJECT.includes(facet) || values.length === 1);
  return facets.length <= 2 && isCounted ? { years: filter.year ?? [], facets } : null;
}

/** What the table of projects calls a pair of facets, one of them, or none. */
export function combined(facets: readonly (Facet | undefined)[]): string {
  return facets.filter((facet) => facet !== undefined).join('+');
}
