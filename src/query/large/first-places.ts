import type { Filter } from '../filter.ts';
import { MAX_CELL_ROWS } from './choose-cells.ts';
import { TooWide } from './choose-parts.ts';
import { countCells } from './count-cells.ts';
import type { CellPlace, Cells } from './load-cells.ts';

/** A province and year with matching rows: how many, of how many in all, and from which place on. */
export interface MatchedCell extends CellPlace {
  first: number;
  matched: number;
  rows: number;
}

/** Where a row stands, and in which of the cells. */
export interface CellRow {
  place: number;
  cell: MatchedCell;
}

/**
 * The first `wanted` rows of a choice in the order of ids, or all where they are fewer. Cells are opened in the order of their
 * first rows, and no more than it takes: once enough rows stand before the first of all cells that are left, no other can come
 * between. Throws `TooWide` where that takes too many rows.
 */
export async function firstPlaces(
  cells: Cells,
  matched: readonly MatchedCell[],
  { filter, wanted }: { filter: Filter; wanted: number },
): Promise<CellRow[]> {
  const left = [...matched].sort((a, b) => a.first - b.first);
  const opened: MatchedCell[] = [];
  let known = 0;
  for (;;) {
    while (left.length > 0 && known < wanted) {
      const next = left.shift() as MatchedCell;
      opened.push(next);
      known += next.matched;
    }
    if (opened.reduce((sum, { rows }) => sum + rows, 0) > MAX_CELL_ROWS) throw new TooWide(opened);
    const { places } = countCells(await cells.load(opened), filter, wanted);
    const end = left[0]?.first ?? Number.POSITIVE_INFINITY;
    const found = places
      .flatMap((own, index) => own.map((place) => ({ place, cell: opened[index] as MatchedCell })))
      .filter(({ place }) => place < end)
      .sort((a, b) => a.place - b.place);
    if (found.length >= wanted || left.length === 0) return found.slice(0, wanted);
    // So many rows stand after the next cell's first: that one is needed too.
    known = found.length;
  }
}
