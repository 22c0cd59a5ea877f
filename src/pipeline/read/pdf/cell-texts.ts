import { type PageLayout, wordsOf } from './layout.ts';

/** How often each text is printed in a cell, by where the cell begins: what recurs in a column is whole. */
export interface CellTexts {
  count(left: number, text: string): number;
}

/** Cells that begin within so many points stand in one column. */
const COLUMN = 8;

export function collectCellTexts(pages: readonly PageLayout[]): CellTexts {
  const counts = new Map<string, number>();
  const key = (column: number, text: string) => `${column} ${text}`;
  for (const { items } of pages) {
    for (const item of items) {
      if (item.kind !== 'table') continue;
      for (const { left, lines } of item.cells) {
        const own = key(Math.round(left / COLUMN), wordsOf(lines));
        counts.set(own, (counts.get(own) ?? 0) + 1);
      }
    }
  }
  return {
    count(left, text) {
      const column = Math.round(left / COLUMN);
      return [column - 1, column, column + 1].reduce(
        (sum, near) => sum + (counts.get(key(near, text)) ?? 0),
        0,
      );
    },
  };
}
