import type { Scalar } from '../connector.ts';
import { type Facet, type Filter, placePrefix } from '../filter.ts';
import type { CellAgency, CellWords, PackedCell } from './packed-cell.ts';

/** Facets that each row has a value of its own for; of the others its project or agency has one. */
export const ROW_FACETS = [
  'type',
  'kind',
  'comparator',
  'unit',
  'measure',
] as const satisfies readonly Facet[];

/** Marks a row whose project is kept out. */
const OUT = 1 << ROW_FACETS.length;

/** For each row a bit for each of `ROW_FACETS` whose choice keeps it out; none of them set for a row that all keep. */
export function judgeRows(cell: PackedCell, filter: Filter): Uint8Array {
  const missed = new Uint8Array(cell.type.length);
  for (const [index, facet] of ROW_FACETS.entries()) {
    const chosen: readonly Scalar[] = filter[facet] ?? [];
    if (chosen.length === 0) continue;
    const bit = 1 << index;
    const rejected = Uint8Array.from(cell.words[facet], (value) => (isIn(chosen, value) ? 0 : bit));
    const column = cell[facet];
    for (let row = 0; row < column.length; row++)
      missed[row] = (missed[row] as number) | (rejected[column[row] as number] as number);
  }
  return missed;
}

/** Keeps the rows of a project out of what `countValues` counts. */
export function keepOut(missed: Uint8Array, from: number, to: number): void {
  missed.fill(OUT, from, to);
}

/** How many rows have each value of one of `ROW_FACETS`, among those that no other facet's choice keeps out. */
export function countValues(cell: PackedCell, missed: Uint8Array, index: number): Uint32Array {
  const facet = ROW_FACETS[index] as (typeof ROW_FACETS)[number];
  const column = cell[facet];
  const counts = new Uint32Array(cell.words[facet].length);
  const others = ~(1 << index);
  for (let row = 0; row < column.length; row++)
    if (((missed[row] as number) & others) === 0) {
      const value = column[row] as number;
      counts[value] = (counts[value] as number) + 1;
    }
  return counts;
}

/** Which of the facets that an agency's projects share keep them out: of one year, agency, places and level. */
export function agencyMisses({ year }: CellWords, agency: CellAgency, filter: Filter): Facet[] {
  const meets: [Facet, boolean][] = [
    ['agency', isChosen(filter.agency, agency.agency_id)],
    ['place', isPlace(filter.place, agency.division_code)],
    ['level', isChosen(filter.level, agency.admin_level)],
    ['year', isChosen(filter.year, year)],
  ];
  return meets.flatMap(([facet, isMet]) => (isMet ? [] : [facet]));
}

/** Which of a cell's themes the choice keeps out. */
export function themesOut({ theme }: CellWords, filter: Filter): boolean[] {
  return theme.map((value) => !isChosen(filter.theme, value));
}

function isPlace(chosen: readonly string[] | undefined, division: string): boolean {
  return !chosen?.length || chosen.some((code) => division.startsWith(placePrefix(code)));
}

/** True where nothing is chosen, or the value is. */
export function isChosen(chosen: readonly Scalar[] | undefined, value: Scalar): boolean {
  return !chosen?.length || isIn(chosen, value);
}

/** A row without a value meets no choice, as in `facetCondition`. */
function isIn(chosen: readonly Scalar[], value: Scalar): boolean {
  return value !== null && chosen.includes(value);
}
