import { existsSync } from 'node:fs';
import { peersOf } from '../../query/compare/peers.ts';
import { type CompareRows, compareRows } from '../../query/compare-rows.ts';
import { askPublished } from '../entity/published-rows.ts';

/** What comparisons are made of, at build. */
export function publishedCompareRows(): Promise<CompareRows> {
  return askPublished(compareRows);
}

/** Whether this build has a page for each measure. */
export const hasMeasurePages = () => existsSync('src/pages/measures/[id].astro');

/** One page a published agency: itself beside its suggested peers. */
export async function listComparisonPages() {
  const rows = await publishedCompareRows();
  return publishedAgencies(rows).map((id) => ({ id, rows, peers: peersOf(rows, 'agency', id) }));
}

/** The agencies that have a document, by place. */
export function publishedAgencies({ agencies, documents }: CompareRows): string[] {
  const published = new Set(documents.map(({ agency_id }) => agency_id));
  return agencies.map(({ agency_id }) => agency_id).filter((id) => published.has(id));
}

/** The agency whose ready-made comparison stands where nothing is chosen: the one that shares most themes with its peers. */
export function exampleAgency(rows: CompareRows): string {
  const shared = (id: string) =>
    peersOf(rows, 'agency', id).reduce((sum, { sharedThemes }) => sum + sharedThemes.length, 0);
  const [first] = publishedAgencies(rows).sort((a, b) => shared(b) - shared(a));
  if (first === undefined) throw new Error('compare: the data have no agency with a document');
  return first;
}
