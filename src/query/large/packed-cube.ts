/** Values of the facets that a row has of its own. */
export interface CubeCombination {
  type: string;
  kind: string;
  comparator: string | null;
  unit: string | null;
  measure: string | null;
}

/** What projects share: where they are, and the values that a project has one of. */
export interface CubeShelf {
  province: string;
  year: number;
  level: string;
  theme: string | null;
  /** Which combinations there are on it, and how many rows of each. */
  combinations: number[];
  rows: number[];
}

/** How many rows there are of each combination of province, year and values: `cube/rows.bin` unpacked. */
export interface PackedCube {
  combinations: CubeCombination[];
  shelves: CubeShelf[];
}

/** Projects that have any row of one value of a facet, or of a pair with any value of another: a block of `cube/projects.bin`. */
export interface CubeProjects {
  /** Of the other facet; all null where the block is of one facet or of none. */
  other: (string | null)[];
  province: string[];
  projects: number[];
  year: number[];
  budget_yuan: number[];
}

/** The head of `cube/projects.bin`: for each block, by `blockName`, where it begins and ends, counted from the head's end. */
export type CubeIndex = Record<string, readonly [from: number, to: number]>;

/** What a block is called: its facets as `combined` calls them, and the value of the first; null for none. */
export function blockName(facets: string, one: string | null): string {
  return one === null ? facets : `${facets} ${one}`;
}
