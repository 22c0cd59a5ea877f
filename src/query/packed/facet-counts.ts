import type { Scalar } from '../connector.ts';
import type { ExploreRow } from '../explore-rows.ts';
import type { FacetCount } from '../facet-counts.ts';
import { FACETS, type Facet, type Filter } from '../filter.ts';
import { inOrder } from './in-order.ts';
import { FACET_FIELD, meetsFacet } from './matching.ts';

/** A value's column, and its words where the data has them. */
type Level = readonly [value: keyof ExploreRow, label: keyof ExploreRow, labelEn: keyof ExploreRow];

/** A facet whose values are their own words. */
const plain = (facet: Facet): readonly Level[] => {
  const field = FACET_FIELD[facet];
  return [[field, field, field]];
};

/** A place counts at each level it lies in: `LEVELS` of the question of the same name. */
const LEVELS: Record<Facet, readonly Level[]> = {
  agency: [['agency_id', 'agency', 'agency_en']],
  place: [
    ['province_code', 'province', 'province'],
    ['prefecture_code', 'prefecture', 'prefecture'],
    ['county_code', 'county', 'county'],
  ],
  level: plain('level'),
  year: plain('year'),
  theme: [['theme_id', 'theme', 'theme_en']],
  type: plain('type'),
  kind: plain('kind'),
  comparator: plain('comparator'),
  unit: plain('unit'),
  measure: [['measure_id', 'measure', 'measure_en']],
};

/** Like the question of the same name; `rows` are those that hold the words of the filter, whatever its facets. */
export function packedFacetCounts(rows: readonly ExploreRow[], filter: Filter): FacetCount[] {
  const chosen = FACETS.filter((facet) => (filter[facet] ?? []).length > 0);
  const counts = new Map(FACETS.map((facet) => [facet, new Map<Scalar, FacetCount>()]));
  for (const row of rows) {
    const missed = chosen.filter((facet) => !meetsFacet(row, filter, facet));
    // Counted for every facet, or for the one that alone rejects it.
    const facets = missed.length === 0 ? FACETS : missed.length === 1 ? missed : [];
    for (const facet of facets) {
      const ofFacet = counts.get(facet);
      if (ofFacet) for (const level of LEVELS[facet]) count(ofFacet, facet, row, level);
    }
  }
  return [...counts.values()]
    .flatMap((ofFacet) => [...ofFacet.values()])
    .sort(
      inOrder(
        (row) => row.facet,
        (row) => -row.count,
        (row) => row.value,
      ),
    );
}

/** A line is made for a value once: there are many rows, and few values. */
function count(counts: Map<Scalar, FacetCount>, facet: Facet, row: ExploreRow, columns: Level): void {
  const value = row[columns[0]];
  if (value === null) return;
  const found = counts.get(value);
  if (found) found.count += 1;
  else counts.set(value, lineOf(facet, row, columns));
}

function lineOf(facet: Facet, row: ExploreRow, columns: Level): FacetCount {
  const [value, label, label_en] = columns.map((column) => textOf(row[column]));
  return { facet, value, label, label_en, count: 1 } as FacetCount;
}

function textOf(value: Scalar): string | null {
  return value === null ? null : String(value);
}
