import type { AdminLevel, AgencyRow } from '../../model/agency.ts';

/** A place that an agency belongs to, or that lies above one. */
export interface Place {
  code: string;
  /** Its own name, without those above it: 天河区. */
  name: string;
  level: AdminLevel;
  /** The place directly above it; null for a province. 市辖区 (xx0100) of a municipality is no place. */
  parent: string | null;
}

type AgencyPlace = Pick<AgencyRow, 'division_code' | 'province' | 'prefecture' | 'county'>;

/** The places of one agency from the province down: 四川省, 达州市, 大竹县. */
export function placesOf(agency: AgencyPlace): Place[] {
  const { division_code: code, province, prefecture, county } = agency;
  const named = [
    { code: `${code.slice(0, 2)}0000`, name: province, level: 'province' as const },
    { code: `${code.slice(0, 4)}00`, name: prefecture, level: 'prefecture' as const },
    { code, name: county, level: 'county' as const },
  ];
  const places: Place[] = [];
  for (const { name, ...place } of named) {
    if (name !== null) places.push({ ...place, name, parent: places.at(-1)?.code ?? null });
  }
  return places;
}

/** Every place of some agencies, each once, by code: what lies within follows what it lies in. */
export function allPlaces(agencies: readonly AgencyPlace[]): Place[] {
  const places = new Map(agencies.flatMap(placesOf).map((place) => [place.code, place]));
  return [...places.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** True where an agency belongs to a place or to one below it. */
export function isWithin(agency: Pick<AgencyRow, 'division_code'>, place: Pick<Place, 'code'>): boolean {
  return agency.division_code.startsWith(place.code.replace(/(00)+$/u, ''));
}
