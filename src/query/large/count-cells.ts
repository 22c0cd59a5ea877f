import type { MatchCount } from '../count-matches.ts';
import type { FacetCount } from '../facet-counts.ts';
import { FACETS, type Facet, type Filter } from '../filter.ts';
import { GroupSums, typePlaces } from './group-sums.ts';
import { type GroupBy, type Groups, groupingOf } from './groups.ts';
import { agencyMisses, countValues, judgeRows, keepOut, ROW_FACETS, themesOut } from './judge-cell.ts';
import type { CellAgency, PackedCell } from './packed-cell.ts';

/** What some cells say of a choice. Facets and groups have ids for names. */
export interface CellsCount {
  count: Omit<MatchCount, 'total'>;
  facets: FacetCount[];
  groups: Groups;
  /** Of each cell the places of its first matching rows in the order of ids, at most as many as were asked for. */
  places: number[][];
}

/**
 * Answers a choice without words by one pass over the rows of some cells: what `countMatches`, `facetCounts` and
 * `groupTotals` answer, and which rows stand on the first pages. `most`: so many places of each cell.
 */
export function countCells(cells: readonly PackedCell[], filter: Filter, most: number): CellsCount {
  const tally = new CellsTally(filter, most);
  for (const cell of cells) tally.add(cell);
  return tally.answer;
}

/** The sums of a round over its cells, for one that takes them a few at a time. */
export class CellsTally {
  readonly #count = { matched: 0, quantities: 0, projects: 0 };
  readonly #places: number[][] = [];
  readonly #filter: Filter;
  readonly #by: GroupBy;
  readonly #most: number;
  readonly #groups: GroupSums;
  readonly #counts = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));

  constructor(filter: Filter, most: number) {
    this.#filter = filter;
    this.#by = groupingOf(filter);
    this.#most = most;
    this.#groups = new GroupSums(this.#by);
  }

  /** What the cells say that were added. */
  get answer(): CellsCount {
    return { count: this.#count, facets: this.#facets, groups: this.#groups.ordered, places: this.#places };
  }

  /** Adds a cell. */
  add(cell: PackedCell): void {
    const { words, rows, first } = cell;
    const missed = judgeRows(cell, this.#filter);
    const agencies = words.agencies.map((agency) => agencyMisses(words, agency, this.#filter));
    const themes = themesOut(words, this.#filter);
    // Rows that pass: by agency with its own misses or none, and by theme.
    const byAgency = new Uint32Array(agencies.length);
    const byTheme = new Uint32Array(themes.length);
    const groups = words.agencies.map((agency) => this.#groups.of(this.#groupValue(cell, agency)));
    const types = typePlaces(cell);
    const places: number[] = [];
    let row = 0;
    for (let project = 0; project < rows.length; project++) {
      const end = row + (rows[project] as number);
      const agency = cell.agency[project] as number;
      const theme = cell.theme[project] as number;
      const own = (agencies[agency] as Facet[]).length;
      const isThemeOut = themes[theme] as boolean;
      let passed = 0;
      for (let at = row; at < end; at++) if (missed[at] === 0) passed++;
      // Counted for every facet, or for the one that alone keeps it out.
      if (!isThemeOut && own <= 1) byAgency[agency] = (byAgency[agency] as number) + passed;
      if (own === 0) byTheme[theme] = (byTheme[theme] as number) + passed;
      if (own > 0 || isThemeOut) keepOut(missed, row, end);
      else if (passed > 0) {
        this.#count.projects += 1;
        groups[agency]?.addProject(cell, project, { missed, row, places: types });
        const start = first[project] as number;
        for (let at = row; at < end && places.length < this.#most; at++)
          if (missed[at] === 0) places.push(start + at - row);
      }
      row = end;
    }
    this.#addShared(cell, agencies, byAgency);
    for (const [theme, passed] of byTheme.entries()) this.#add('theme', words.theme[theme] ?? null, passed);
    this.#addRows(cell, missed);
    this.#places.push(places);
  }

  get #facets(): FacetCount[] {
    return [...this.#counts].flatMap(([facet, counts]) =>
      [...counts]
        .map(([value, count]): FacetCount => ({ facet, value, label: value, label_en: value, count }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
    );
  }

  /** What all projects of an agency share. */
  #addShared({ words }: PackedCell, agencies: readonly Facet[][], byAgency: Uint32Array): void {
    for (const [index, passed] of byAgency.entries()) {
      const agency = words.agencies[index] as CellAgency;
      const [alone] = agencies[index] as Facet[];
      const isCounted = (facet: Facet) => alone === undefined || alone === facet;
      if (isCounted('agency')) this.#add('agency', agency.agency_id, passed);
      if (isCounted('level')) this.#add('level', agency.admin_level, passed);
      if (isCounted('year')) this.#add('year', String(words.year), passed);
      if (isCounted('place')) for (const place of agency.places) this.#add('place', place, passed);
    }
  }

  #addRows(cell: PackedCell, missed: Uint8Array): void {
    for (const [index, facet] of ROW_FACETS.entries())
      for (const [value, count] of countValues(cell, missed, index).entries())
        this.#add(facet, cell.words[facet][value] ?? null, count);
    const quantity = cell.words.kind.indexOf('quantity');
    for (let row = 0; row < missed.length; row++)
      if (missed[row] === 0) {
        this.#count.matched += 1;
        if (cell.kind[row] === quantity) this.#count.quantities += 1;
      }
  }

  #add(facet: Facet, value: string | null, count: number): void {
    const counts = this.#counts.get(facet);
    if (count > 0 && value !== null) counts?.set(value, (counts.get(value) ?? 0) + count);
  }

  #groupValue({ words }: PackedCell, agency: CellAgency): string {
    if (this.#by === 'agency') return agency.agency_id;
    return this.#by === 'year' ? String(words.year) : (agency.places[0] as string);
  }
}
