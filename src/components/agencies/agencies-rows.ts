import { allAgencies } from '../../query/agencies.ts';
import { documentIndex } from '../../query/document-index.ts';
import { askPublished } from '../entity/published-rows.ts';

/** What the list of agencies shows: one row for each document of each agency. */
export function agenciesRows() {
  return askPublished(async (db) => ({
    agencies: await allAgencies(db),
    documents: await documentIndex(db),
  }));
}
