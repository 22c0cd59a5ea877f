import type { FileEnding } from './file-formats.ts';
import type { Release } from './release.ts';

/** Longer names are cut by some systems and messengers. */
const MAX_LENGTH = 80;

/**
 * What a file is called on the reader's disk: `jixiao-0.1.0-explore-dazhu-justice-cost-16-rows.csv`. `what` may be
 * anything, an address with its parameters too: what is no plain letter or digit becomes a hyphen, and what is too long
 * is left out, since the file says in itself what it holds.
 */
export function fileName({ version }: Release, what: string, rows: number, ending: FileEnding): string {
  const words = what
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  while (words.join('-').length > MAX_LENGTH) words.pop();
  const parts = ['jixiao', version, ...words, rows, rows === 1 ? 'row' : 'rows'];
  return `${parts.join('-')}.${ending}`;
}
