import { type Filter, placePrefix } from '../filter.ts';
import type { Cell, FactsPart, LargeLayout } from './manifest.ts';
import type { Values } from './prepared.ts';

/**
 * Parts that one question may open. What counts and charts need of a part is about half a megabyte in ten requests, so
 * ten are what a reader on an ordinary line waits some seconds for; beyond that the page asks for a place or a year.
 */
export const MAX_PARTS = 10;

/** A choice whose answer lies in more rows than may be read. */
export class TooWide extends Error {
  /** Rows that would have to be read. */
  readonly rows: number;
  /** Rows of the whole set whose name holds what is searched, where something is: the index of names tells it. */
  named: number | null = null;

  /** What holds them: parts or cells. */
  constructor(pieces: readonly { rows: number }[]) {
    const rows = pieces.reduce((sum, piece) => sum + piece.rows, 0);
    super(`the choice touches ${pieces.length} pieces with ${rows} rows, too many to read`);
    this.name = 'TooWide';
    this.rows = rows;
  }
}

/**
 * The parts that can hold a match, by the places, agencies and years that are chosen; every other choice narrows nothing
 * here. Throws `TooWide` where they are more than `most`.
 */
export function chooseParts(
  filter: Filter,
  facts: LargeLayout['facts'],
  values: Values,
  most = MAX_PARTS,
): FactsPart[] {
  const isTouched = touches(filter, values);
  const parts = facts.parts.filter(({ cells }) => cells.some(isTouched));
  if (parts.length > most) throw new TooWide(parts);
  return parts;
}

/** Whether a cell can hold a match, by its province and year. */
export function touches(filter: Filter, values: Values): (cell: Cell) => boolean {
  const provinces = [placesIn(filter), agenciesIn(filter, values)].filter((set) => set !== null);
  const years = filter.year?.length ? new Set(filter.year) : null;
  return ({ province, year }) => provinces.every((set) => set.has(province)) && (years?.has(year) ?? true);
}

function placesIn({ place }: Filter): Set<string> | null {
  return place?.length ? new Set(place.map((code) => placePrefix(code).slice(0, 2))) : null;
}

function agenciesIn({ agency }: Filter, { agency: { values, provinces = [] } }: Values): Set<string> | null {
  if (!agency?.length) return null;
  return new Set(agency.flatMap((id) => provinces[values.indexOf(id)] ?? []));
}
