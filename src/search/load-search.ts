import { openIndex } from './open-index.ts';
import { type HitGroup, search } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** Answers a question; see `search`. */
export type Search = (typed: string, options?: { limit?: number }) => HitGroup[] | null;

/**
 * A function that fetches the index at its first call and gives the same search to every later one: call it when the
 * search box is first focused, and again for each question. A fetch that failed is tried again at the next call.
 * Rejects with `Error` where the server does not answer with the index.
 */
export function searchLoader(
  url: string,
  request: typeof fetch = (...args) => fetch(...args),
): () => Promise<Search> {
  let opened: Promise<Search> | null = null;
  return () => {
    opened ??= loadSearch(url, request).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}

async function loadSearch(url: string, request: typeof fetch): Promise<Search> {
  const response = await request(url);
  if (!response.ok) throw new Error(`${url}: expected the search index, found HTTP ${response.status}`);
  const index = (await response.json()) as SearchIndex;
  if (index.format !== 1)
    throw new Error(`${url}: expected a search index of format 1, found ${index.format}`);
  const open = openIndex(index);
  return (typed, options) => search(open, typed, options);
}
