import type { Place, Printed } from '../blocks.ts';
import { firstLine } from '../printed.ts';

export type Places = readonly Place[] | null;

/** The page and the cell of a text's first line; null in a text file, which has neither. */
export function placeOf(words: Printed, places: Places): Place {
  return placeOfLine(firstLine(words), places);
}

export function placeOfLine(line: number, places: Places): Place {
  const place = places?.[line - 1];
  return { page: place?.page ?? null, cell: place?.cell ?? null };
}
