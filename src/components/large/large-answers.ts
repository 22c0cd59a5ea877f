import type { MatchCount } from '../../query/count-matches.ts';
import type { FacetCount } from '../../query/facet-counts.ts';
import type { Facet } from '../../query/filter.ts';
import type { IndicatorRecord } from '../../query/indicator-page.ts';
import type { Groups } from '../../query/large/groups.ts';
import type { Cells } from '../../query/large/load-cells.ts';
import type { Cube } from '../../query/large/load-cube.ts';
import type { PreparedFiles } from '../../query/large/load-prepared.ts';
import type { RowBlocks } from '../../query/large/row-blocks.ts';
import type { Relaxation } from '../../query/relaxations.ts';
import type { WasmDatabase } from '../../query/wasm.ts';
import type { Choice } from '../../state/choice.ts';

/** All that the page of a large set shows for one choice: of one round, so that its parts never disagree. */
export interface LargeAnswers {
  choice: Choice;
  count: MatchCount;
  facets: FacetCount[];
  /** Facets whose other values were not counted, since their rows were not read. */
  uncounted: readonly Facet[];
  /** Whether words were looked for in the names of indicators alone, and not in all that a row says. */
  namesOnly: boolean;
  groups: Groups;
  rows: IndicatorRecord[];
  page: number;
  pages: number;
  /** Asked only where nothing matches. */
  relaxations: Relaxation[];
}

/** The counts of a set, its rows as numbers, and whole, as its manifest lists them. */
export interface LargeRows {
  cube: Cube;
  cells: Cells;
  blocks: RowBlocks;
}

/** Where the answers come from; the engine is opened only for what nothing else answers. */
export interface LargeSource {
  files: PreparedFiles;
  rows: () => Promise<LargeRows>;
  /** Whole address of the folder of the data, with its slash. */
  data: string;
  openEngine: () => Promise<WasmDatabase>;
}
