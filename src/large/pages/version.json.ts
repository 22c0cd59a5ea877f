import { currentRelease } from '../../components/current-release.ts';

/** `/version.json`: which release stands here now, for a page that has been open for long. */
export function GET(): Response {
  return new Response(JSON.stringify(currentRelease), { headers: { 'content-type': 'application/json' } });
}
