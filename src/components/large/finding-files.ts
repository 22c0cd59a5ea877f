import type { PlacedFinding } from '../../query/large/findings.ts';
import { readRecord } from '../../query/large/read-record.ts';

export { placedFindings } from './finding-list.ts';

/** The findings of one small file. Throws `Error` where the server does not answer with it. */
export async function fetchFindings(url: string): Promise<PlacedFinding[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected the file, found HTTP ${response.status}`);
  return readRecord<PlacedFinding>(await response.arrayBuffer());
}
