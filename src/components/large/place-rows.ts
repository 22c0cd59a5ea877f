import { INDICATOR_TYPES } from '../../model/indicator-type.ts';
import type { Groups } from '../../query/large/groups.ts';
import type { AgencySummary, PlaceYear } from '../../query/large/records.ts';
import type { NumericShare } from '../../query/numeric-shares.ts';
import { allPlaces, isWithin, type Place } from '../entity/place-tree.ts';
import { readAgencies, readPlaceYears } from './read-records.ts';

/** A province or prefecture with all that its page shows. */
export interface LargePlace {
  place: Place;
  /** The province of a prefecture. */
  above: Place | null;
  /** The prefectures of a province. */
  below: LargePlace[];
  /** Every agency in it. */
  agencies: AgencySummary[];
  /** Those that its own page lists: not the ones of a prefecture in it, which has a page of its own. */
  listed: AgencySummary[];
  years: PlaceYear[];
}

/**
 * Every province and prefecture with an agency in it, by code. A county or district has no page: mostly one agency is in it,
 * which has.
 */
export function largePlaces(agencies: readonly AgencySummary[], years: readonly PlaceYear[]): LargePlace[] {
  const places = allPlaces(agencies).filter(({ level }) => level !== 'county');
  const yearsOf = Map.groupBy(years, ({ code }) => code);
  const pages = places.map((place): LargePlace => {
    const own = agencies.filter((agency) => isWithin(agency, place));
    return {
      place,
      above: places.find(({ code }) => code === place.parent) ?? null,
      below: [],
      agencies: own,
      listed: place.level === 'province' ? own.filter(({ prefecture }) => prefecture === null) : own,
      years: yearsOf.get(place.code) ?? [],
    };
  });
  for (const page of pages) page.below = pages.filter(({ place }) => place.parent === page.place.code);
  return pages;
}

/** The pages of places, for `getStaticPaths`. Build only. */
export async function listLargePlaces(): Promise<LargePlace[]> {
  return largePlaces(await readAgencies(), await readPlaceYears());
}

/** The years of a place as the charts of sums take them. */
export function placeGroups(years: readonly PlaceYear[]): Groups {
  const rows = years.map((row) => ({
    ...{ value: `${row.year}`, label: `${row.year}`, label_en: `${row.year}`, groups: 1 },
    ...{ projects: row.projects, budget_yuan: row.budget_yuan, indicators: row.indicators },
    types: Object.fromEntries(INDICATOR_TYPES.flatMap((type) => (row[type] > 0 ? [[type, row[type]]] : []))),
  }));
  return { by: 'year', rows };
}

/** How many targets of each type are numbers, in all years. */
export function placeNumbers(years: readonly PlaceYear[]): NumericShare[] {
  const sum = (of: (row: PlaceYear) => number) => years.reduce((total, row) => total + of(row), 0);
  return INDICATOR_TYPES.map((type) => ({
    type,
    quantities: sum((row) => row[`${type}_numbers`]),
    indicators: sum((row) => row[type]),
  })).filter(({ indicators }) => indicators > 0);
}
