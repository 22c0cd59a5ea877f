import type { IndicatorType } from '../../model/indicator-type.ts';
import type { MatchCount } from '../count-matches.ts';
import type { FacetCount } from '../facet-counts.ts';
import type { Facet, Filter } from '../filter.ts';
import type { Relaxation } from '../relaxations.ts';
import { CUBE_FACETS, type CubeChoice } from './cube-choice.ts';
import { type Group, type Groups, orderGroups } from './groups.ts';
import { isChosen, ROW_FACETS } from './judge-cell.ts';
import type { CubeCombination, CubeProjects, CubeShelf, PackedCube } from './packed-cube.ts';

/** What the pre-aggregated tables say of a choice: all but the rows themselves. */
export interface CubeAnswer {
  count: Omit<MatchCount, 'total'>;
  /** Values stand for their names. Of agencies and places nothing is said. */
  facets: FacetCount[];
  groups: Groups;
  /** In which provinces (two digits) and years matching rows lie, and how many. */
  cells: { province: string; year: number; rows: number }[];
  /** Empty where something matches. */
  relaxations: Relaxation[];
}

/** What all rows of a shelf share. */
const SHELF_FACETS = ['level', 'year', 'theme'] as const satisfies readonly Facet[];

/** Rows of a shelf or of a combination: those that the choice takes, and those that this side alone keeps out. */
interface Side {
  missed: Facet[];
  taken: number;
  alone: number;
}

/** Answers a choice that `cubeChoice` gives from the counted combinations, in one pass; `projects`: the blocks of that choice. */
export function countCube(
  cube: PackedCube,
  projects: readonly CubeProjects[],
  { filter, choice }: { filter: Filter; choice: CubeChoice },
): CubeAnswer {
  const sideOf = (missed: Facet[]): Side => ({ missed, taken: 0, alone: 0 });
  const shelves = cube.shelves.map((shelf) => sideOf(missedBy(SHELF_FACETS, shelf, filter)));
  const combinations = cube.combinations.map((own) => sideOf(missedBy(ROW_FACETS, own, filter)));
  const groups = groupsOf(projects, choice);
  for (const [index, shelf] of cube.shelves.entries())
    countShelf(shelf, cube, { own: shelves[index] as Side, combinations, group: groups.get(shelf.province) });
  const counts = new Counts();
  for (const [index, side] of shelves.entries())
    counts.add(SHELF_FACETS, cube.shelves[index] as CubeShelf, side);
  for (const [index, side] of combinations.entries())
    counts.add(ROW_FACETS, cube.combinations[index] as CubeCombination, side);
  const sum = (of: (combination: CubeCombination) => boolean) =>
    combinations.reduce(
      (all, { taken }, index) => (of(cube.combinations[index] as CubeCombination) ? all + taken : all),
      0,
    );
  const rows = [...groups.values()].filter(({ indicators }) => indicators > 0);
  const matched = sum(() => true);
  return {
    count: {
      matched,
      quantities: sum(({ kind }) => kind === 'quantity'),
      projects: rows.reduce((all, group) => all + group.projects, 0),
    },
    facets: counts.facets,
    groups: orderGroups('province', rows),
    cells: cellsOf(cube.shelves, shelves),
    relaxations: matched === 0 ? relaxed([...shelves, ...combinations], filter) : [],
  };
}

type Valued = Readonly<Partial<Record<Facet, string | number | null>>>;

function missedBy(facets: readonly Facet[], values: Valued, filter: Filter): Facet[] {
  return facets.filter((facet) => !isChosen(filter[facet], values[facet] ?? null));
}

function countShelf(
  shelf: CubeShelf,
  cube: PackedCube,
  { own, combinations, group }: { own: Side; combinations: readonly Side[]; group: Group | undefined },
): void {
  if (own.missed.length > 1) return;
  for (const [at, number] of shelf.combinations.entries()) {
    const side = combinations[number] as Side;
    const rows = shelf.rows[at] as number;
    if (own.missed.length + side.missed.length > 1) continue;
    if (own.missed.length === 1) own.alone += rows;
    else if (side.missed.length === 1) side.alone += rows;
    else {
      own.taken += rows;
      side.taken += rows;
      addRows(group, cube.combinations[number]?.type as IndicatorType, rows);
    }
  }
}

function addRows(group: Group | undefined, type: IndicatorType, rows: number): void {
  if (!group) throw new Error('cube: expected projects for each province with rows, found none');
  group.indicators += rows;
  group.types[type] = (group.types[type] ?? 0) + rows;
}

/** Years and the values of one facet can be added up: no project lies in two of them, else `cubeChoice` says no. */
function groupsOf(blocks: readonly CubeProjects[], { years, facets }: CubeChoice): Map<string, Group> {
  const groups = new Map<string, Group>();
  const cents = new Map<string, number>();
  for (const { other, province, year, projects, budget_yuan } of blocks)
    for (const [row, value] of province.entries()) {
      if (!isChosen(years, year[row] as number) || !isChosen(facets[1]?.values, other[row] ?? null)) continue;
      const group = groups.get(value) ?? {
        ...{ value, label: value, label_en: value, groups: 1 },
        ...{ projects: 0, budget_yuan: 0, indicators: 0, types: {} },
      };
      groups.set(value, group);
      group.projects += projects[row] as number;
      const sum = (cents.get(value) ?? 0) + Math.round((budget_yuan[row] as number) * 100);
      cents.set(value, sum);
      group.budget_yuan = sum / 100;
    }
  return groups;
}

/** Counts by value under all other facets' choices, not the facet's own. */
class Counts {
  readonly #counts = new Map(CUBE_FACETS.map(({ facet }) => [facet, new Map<string, number>()]));

  add(facets: readonly Facet[], values: Valued, { missed, taken, alone }: Side): void {
    for (const facet of facets) {
      const value = values[facet] ?? null;
      const rows = taken + (missed[0] === facet ? alone : 0);
      const counts = this.#counts.get(facet);
      if (rows > 0 && value !== null) counts?.set(String(value), (counts.get(String(value)) ?? 0) + rows);
    }
  }

  get facets(): FacetCount[] {
    return [...this.#counts].flatMap(([facet, counts]) =>
      [...counts].map(
        ([value, count]): FacetCount => ({ facet, value, label: value, label_en: value, count }),
      ),
    );
  }
}

function cellsOf(shelves: readonly CubeShelf[], sides: readonly Side[]): CubeAnswer['cells'] {
  const cells = new Map<string, CubeAnswer['cells'][number]>();
  for (const [index, { province, year }] of shelves.entries()) {
    const name = `${province} ${year}`;
    const cell = cells.get(name) ?? { province: province.slice(0, 2), year, rows: 0 };
    cell.rows += (sides[index] as Side).taken;
    cells.set(name, cell);
  }
  return [...cells.values()].filter(({ rows }) => rows > 0);
}

/** As `relaxations` of the rows. */
function relaxed(sides: readonly Side[], filter: Filter): Relaxation[] {
  return CUBE_FACETS.filter(({ facet }) => filter[facet]?.length)
    .map(({ facet }): Relaxation => {
      const alone = sides.filter(({ missed }) => missed[0] === facet);
      return { part: facet, count: alone.reduce((sum, side) => sum + side.alone, 0) };
    })
    .sort((a, b) => b.count - a.count);
}
