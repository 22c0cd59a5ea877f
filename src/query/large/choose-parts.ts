import { type Filter, placePrefix } from '../filter.ts';
import type { FactsPart, LargeLayout } from './manifest.ts';
import type { Values } from './prepared.ts';

/**
 * Parts that one question may open. What counts and charts need of a part is about half a megabyte in ten requests, so
 * ten are what a reader on an ordinary line waits some seconds for; beyond that the page asks for a place or a year.
 */
export const MAX_PARTS = 10;

/** A choice whose answer lies in more parts than may be opened. */
export class TooWide extends Error {
  readonly parts: number;
  readonly rows: number;
  /** Rows of the whole set whose name holds what is searched, where something is: the index of names tells it. */
  named: number | null = null;

  constructor(parts: readonly FactsPart[]) {
    super(`the choice touches ${parts.length} parts, more than ${MAX_PARTS}`);
    this.name = 'TooWide';
    this.parts = parts.length;
    this.rows = parts.reduce((sum, part) => sum + part.rows, 0);
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
  const provinces = [placesIn(filter), agenciesIn(filter, values)].filter((set) => set !== null);
  const years = filter.year?.length ? new Set(filter.year) : null;
  const parts = facts.parts.filter(({ cells }) =>
    cells.some(
      ({ province, year }) => provinces.every((set) => set.has(province)) && (years?.has(year) ?? true),
    ),
  );
  if (parts.length > most) throw new TooWide(parts);
  return parts;
}

function placesIn({ place }: Filter): Set<string> | null {
  return place?.length ? new Set(place.map((code) => placePrefix(code).slice(0, 2))) : null;
}

function agenciesIn({ agency }: Filter, { agency: { values, provinces = [] } }: Values): Set<string> | null {
  if (!agency?.length) return null;
  return new Set(agency.flatMap((id) => provinces[values.indexOf(id)] ?? []));
}
