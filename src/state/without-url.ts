import type { UnknownValue } from './choice-url.ts';

/** The rows of a measure that a reader left out, in the order of the measure; and what the address names besides. */
export interface ReadWithout {
  without: string[];
  unknown: UnknownValue[];
}

const NAME = 'without';

/** The end of the address that leaves rows out: `without=dazhu-justice-2024-09-i03,…`; empty where none is. */
export function withoutToSearch(ids: readonly string[]): string {
  return ids.length === 0 ? '' : `${NAME}=${ids.map(encodeURIComponent).join(',')}`;
}

/**
 * Reads a query string. Never throws: an id that is no row of the measure is left out of the answer and named.
 *
 * @param rowIds the rows of the measure, in their order (`measureRowId`)
 */
export function withoutFromSearch(search: string, rowIds: readonly string[]): ReadWithout {
  const asked = new URLSearchParams(search).getAll(NAME).flatMap((text) => text.split(','));
  const names = [...new Set(asked)].filter((id) => id !== '');
  return {
    without: rowIds.filter((id) => names.includes(id)),
    unknown: names.filter((id) => !rowIds.includes(id)).map((value) => ({ name: NAME, value })),
  };
}
