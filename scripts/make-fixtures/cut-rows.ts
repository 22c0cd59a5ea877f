import { type FixtureBlock, type FixtureCell, GRID } from './tables.ts';

/**
 * The blocks with whole rows: a blank line inside a cell cut one row of a published text in three (a blank cell and
 * two more, one, one), which no office program would hold so.
 */
export const joinCutRows = (blocks: readonly FixtureBlock[]): FixtureBlock[] =>
  blocks.map((block) => (block.kind === 'table' ? { kind: 'table', rows: joinRows(block.rows) } : block));

function joinRows(rows: readonly FixtureCell[][]): FixtureCell[][] {
  const joined: FixtureCell[][] = [];
  /** The cell that the blank first cell of the next row goes on with. */
  let first: FixtureCell | undefined;
  /** How many cells the row of that one has. */
  let width = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const pieces = row[0]?.text === '' && first ? piecesOf(rows.slice(index), width) : 0;
    if (pieces > 1 && first) {
      joined.push(spread(rows.slice(index, index + pieces).flat()).slice(1));
      first.rows++;
      index += pieces - 1;
    } else {
      joined.push(row);
      if (row[0]?.from !== 0) continue;
      first = row[0];
      width = row.length;
    }
  }
  return joined;
}

/** How many of the rows, the first ones, are together as wide as the one above; 0 where they never are. */
function piecesOf(rows: readonly (readonly FixtureCell[])[], width: number): number {
  let cells = 0;
  for (const [index, row] of rows.entries()) {
    cells += row.length;
    if (cells >= width) return cells === width ? index + 1 : 0;
  }
  return 0;
}

const spread = (cells: readonly FixtureCell[]): FixtureCell[] =>
  cells.map(({ text }, index) => ({
    text,
    from: Math.round((index * GRID) / cells.length),
    to: Math.round(((index + 1) * GRID) / cells.length),
    rows: 1,
  }));
