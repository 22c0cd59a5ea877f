import { allAgencies } from '../../query/agencies.ts';
import { documentIndex } from '../../query/document-index.ts';
import { allPlaces } from '../entity/place-tree.ts';
import { askPublished } from '../entity/published-rows.ts';

/** What the list of places shows. */
export function placesRows() {
  return askPublished(async (db) => {
    const agencies = await allAgencies(db);
    return { agencies, places: allPlaces(agencies), documents: await documentIndex(db) };
  });
}
