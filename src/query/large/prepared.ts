import type { MatchCount } from '../count-matches.ts';
import type { FacetCount } from '../facet-counts.ts';
import { FACETS, type Facet, type Filter } from '../filter.ts';
import type { IndicatorRecord } from '../indicator-page.ts';
import { type PackedTable, unpackTable } from '../packed/packed-table.ts';
import type { Groups } from './groups.ts';

/** The values of one facet in all the data, the most frequent first; what a prepared answer says is by place in them. */
export interface FacetValues {
  values: string[];
  labels: string[];
  labels_en: string[];
  /** Of agencies: the first two digits of the division code, which say in which parts their rows are. */
  provinces?: string[];
}

/** `values.json`: the values of every facet. */
export type Values = Record<Facet, FacetValues>;

/** How often values occur: place in the list, count, place, count … */
export type SparseCounts = number[];

/** An answer made in advance: for nothing chosen, or one value of one facet. */
export interface PreparedAnswer {
  count: MatchCount;
  /** Of every facet but the chosen one, whose own choice does not narrow it. */
  facets: Partial<Record<Facet, SparseCounts>>;
  groups: Groups;
  /** The first page of the table. */
  rows: PackedTable<keyof IndicatorRecord>;
}

/** Which file answers a choice: null where none does, since the choice is more than one value. */
export function preparedPath(filter: Filter, values: Values): string | null {
  if (filter.q !== undefined) return null;
  const chosen = FACETS.filter((facet) => (filter[facet]?.length ?? 0) > 0);
  const [facet] = chosen;
  if (facet === undefined) return 'all.json';
  const [value, ...more] = (filter[facet] ?? []).map(String);
  if (chosen.length > 1 || value === undefined || more.length > 0) return null;
  const place = values[facet].values.indexOf(value);
  return place < 0 ? null : `${facet}/${place}.json`;
}

/**
 * The counts of a prepared answer as the questions give them. A facet that the answer leaves out (the chosen one) keeps
 * the counts of `all`, the answer for nothing chosen.
 */
export function facetCountsOf(prepared: PreparedAnswer, all: PreparedAnswer, values: Values): FacetCount[] {
  return FACETS.flatMap((facet) => {
    const counts = prepared.facets[facet] ?? all.facets[facet] ?? [];
    const { values: names, labels, labels_en } = values[facet];
    return Array.from({ length: counts.length / 2 }, (_, pair): FacetCount => {
      const place = counts[pair * 2] as number;
      return {
        facet,
        value: names[place] as string,
        label: labels[place] as string,
        label_en: labels_en[place] as string,
        count: counts[pair * 2 + 1] as number,
      };
    });
  });
}

/** The first page of the table that a prepared answer holds. */
export function rowsOf(prepared: PreparedAnswer): IndicatorRecord[] {
  return unpackTable(prepared.rows) as unknown as IndicatorRecord[];
}
