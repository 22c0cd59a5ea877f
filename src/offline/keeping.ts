/**
 * How a file is kept. `page`: the newest that can be had in a few seconds, else the kept one. `fixed`: its address names its
 * content, so the kept one is right. `file`: like a page, without its mark.
 */
export type Keeping = 'page' | 'fixed' | 'file';

/** Charts in other people's pages and what a release froze answer for themselves, with the network or without. */
const LEFT_ALONE = /^(?:en\/)?(?:embed|r)\//u;
const FIXED_FOLDER = /^(?:_astro|engine)\//u;
const PAGE = /(?:^|\/)$/u;
const SMALL_FILE = /\.(?:json|svg)$/u;

/** Larger files are taken away, not looked at; a whole set of tables of that size would fill a phone. */
const MOST_BYTES = 8_000_000;

/** How an address is kept; null for one that is none of ours. `scope`: the folder of the site. */
export function keepingOf(address: string, scope: string): Keeping | null {
  if (!address.startsWith(scope)) return null;
  const { pathname, searchParams } = new URL(address);
  const path = pathname.slice(new URL(scope).pathname.length);
  if (LEFT_ALONE.test(path)) return null;
  if (PAGE.test(path)) return 'page';
  if (FIXED_FOLDER.test(path)) return 'fixed';
  const isData = SMALL_FILE.test(path) || path.endsWith('.parquet');
  if (isData && searchParams.has('v')) return 'fixed';
  return SMALL_FILE.test(path) ? 'file' : null;
}

/** What a file is kept under. A page is the same whatever stands in its query, which only its script reads. */
export function keyOf(address: string, keeping: Keeping): string {
  const url = new URL(address);
  url.hash = '';
  if (keeping === 'page') url.search = '';
  return url.href;
}

/** A request that may be answered from what is kept: a look at the page itself or at a whole file of it. */
export function isLook(
  request: Pick<Request, 'method' | 'mode' | 'destination' | 'cache' | 'headers'>,
): boolean {
  if (request.method !== 'GET' || request.cache === 'no-store' || request.headers.has('range')) return false;
  // A page inside another is its frame's business.
  return request.mode !== 'navigate' || request.destination === 'document';
}

/** Whether an answer is worth keeping: the file itself, whole, from where it was asked, and no page in place of a file. */
export function isKeepable(
  response: Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>,
  keeping: Keeping,
): boolean {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return false;
  const isHtml = (response.headers.get('content-type') ?? '').startsWith('text/html');
  const bytes = Number(response.headers.get('content-length') ?? 0);
  return isHtml === (keeping === 'page') && bytes <= MOST_BYTES;
}

/** The same page with a mark that says it was kept, so that it can say so; null for a page that is not of this site. */
export function markedAsKept(html: string): string | null {
  return /<html [^>]*data-release="/u.test(html) ? html.replace('<html ', '<html data-kept ') : null;
}
