import { allAgencies } from '../../query/agencies.ts';
import { documentIndex } from '../../query/document-index.ts';
import { allPlaces, isWithin, type Place } from '../entity/place-tree.ts';
import { askPublished } from '../entity/published-rows.ts';

/** Every place that has an agency in it or below it, with all that its page shows. */
export function listPlacePages() {
  return askPublished(async (db) => {
    const agencies = await allAgencies(db);
    const documents = await documentIndex(db);
    const places = allPlaces(agencies);
    return places.map((place) => ({
      place,
      above: ancestorsOf(place, places),
      below: places.filter(({ parent }) => parent === place.code),
      agencies: agencies.filter((agency) => isWithin(agency, place)),
      documents: documents.filter((document) => isWithin(document, place)),
    }));
  });
}

/** The places that a place lies in, the province first. */
function ancestorsOf(place: Place, places: readonly Place[]): Place[] {
  const parent = places.find(({ code }) => code === place.parent);
  return parent ? [...ancestorsOf(parent, places), parent] : [];
}

export type PlacePageRows = Awaited<ReturnType<typeof listPlacePages>>[number];
