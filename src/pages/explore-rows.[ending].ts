import { publishedRows } from '../components/explore/published-rows.ts';

/** `/explore-rows.json`: what explore answers from where its engine cannot run; not there for a set of too many rows. */
export async function getStaticPaths() {
  return (await publishedRows('public/data')) === null ? [] : [{ params: { ending: 'json' } }];
}

export async function GET(): Promise<Response> {
  return new Response(await publishedRows('public/data'), {
    headers: { 'content-type': 'application/json' },
  });
}
