import { publishedCompareRows } from '../../components/compare/published-comparisons.ts';
import { packCompareRows } from '../../query/packed/compare-rows.ts';

/** `/compare/rows.json`: what the page computes any comparison from, read once. */
export async function GET(): Promise<Response> {
  const rows = packCompareRows(await publishedCompareRows());
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
}
