import type { Scalar } from '../connector.ts';
import type { ExploreRow } from '../explore-rows.ts';
import type { FacetCount } from '../facet-counts.ts';
import { FACETS, type Facet, type Filter } from '../filter.ts';
import { inOrder } from './in-order.ts';
import { FACET_FIELD, meetsFacet } from './matching.ts';

/** A value's column, and its words where the data has them. */
type Level = readonly [value: keyof ExploreRow, label: keyof ExploreRow, labelEn: keyof ExploreRow];

/** A place counts at each level it lies in: `LEVELS` of the question of the same name. */
const LEVELS: Partial<Record<Facet, readonly Level[]>> = {
  agency: [['agency_id', 'agency', 'agency_en']],
  place: [
    ['province_code', 'province', 'province'],
    ['prefecture_code', 'prefecture', 'prefecture'],
    ['county_code', 'county', 'county'],
  ],
  theme: [['theme_id', 'theme', 'theme_en']],
  measure: [['measure_id', 'measure', 'measure_en']],
};

/** Like the question of the same name; `rows` are those that hold the words of the filter, whatever its facets. */
export function packedFacetCounts(rows: readonly ExploreRow[], filter: Filter): FacetCount[] {
  const counts = new Map<string, FacetCount>();
  for (const row of rows) {
    const missed = FACETS.filter((facet) => !meetsFacet(row, filter, facet));
    // Counted for every facet, or for the one that alone rejects it.
    const facets = missed.length === 0 ? FACETS : missed.length === 1 ? missed : [];
    for (const facet of facets) for (const level of levelsOf(facet)) count(counts, facet, row, level);
  }
  return [...counts.values()].sort(
    inOrder(
      (row) => row.facet,
      (row) => -row.count,
      (row) => row.value,
    ),
  );
}

function levelsOf(facet: Facet): readonly Level[] {
  const field = FACET_FIELD[facet];
  return LEVELS[facet] ?? [[field, field, field]];
}

function count(counts: Map<string, FacetCount>, facet: Facet, row: ExploreRow, columns: Level): void {
  const [value, label, label_en] = columns.map((column) => textOf(row[column]));
  if (value === null) return;
  const line = { facet, value, label, label_en, count: 0 } as FacetCount;
  const key = `${facet} ${value}`;
  const found = counts.get(key) ?? line;
  found.count += 1;
  counts.set(key, found);
}

function textOf(value: Scalar): string | null {
  return value === null ? null : String(value);
}
