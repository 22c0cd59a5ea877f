import type { Filter } from '../filter.ts';
import { TooWide, touches } from './choose-parts.ts';
import type { CellPlace } from './load-cells.ts';
import type { CellsPart, LargeLayout } from './manifest.ts';
import type { Values } from './prepared.ts';

/**
 * Rows that one question may read as packed cells: the largest province of ten million rows has 1.25 million in its seven
 * years, 1.4 MB. Beyond it the page asks for a place or a year.
 */
export const MAX_CELL_ROWS = 1_500_000;

/**
 * The cells that can hold a match, in the order of their first rows, by the places, agencies and years that are chosen; every
 * other choice narrows nothing here. Throws `TooWide` where they have more than `most` rows.
 */
export function chooseCells(
  filter: Filter,
  { facts, cells }: Pick<LargeLayout, 'facts' | 'cells'>,
  values: Values,
  most = MAX_CELL_ROWS,
): CellPlace[] {
  const isTouched = touches(filter, values);
  const chosen = facts.parts.flatMap((part, number) =>
    part.cells.flatMap((cell, index) =>
      isTouched(cell) ? [{ part: cells.parts[number] as CellsPart, index, cell }] : [],
    ),
  );
  if (chosen.reduce((sum, { cell }) => sum + cell.rows, 0) > most)
    throw new TooWide(chosen.map(({ cell }) => cell));
  return chosen.map(({ part, index }) => ({ part, index }));
}
