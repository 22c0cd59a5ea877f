import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { filePath } from '../../site.ts';

const FILE = 'public/data/search.json';

/**
 * The address of the search index with the checksum of what is in it: a browser may keep it for as long as it likes, and
 * never answers from the one of another release. Build only. Throws where the data build has not made it.
 */
export const searchIndexAddress = ((): string => {
  if (!existsSync(FILE)) throw new Error(`${FILE} is missing: \`npm run build\` makes it.`);
  const checksum = createHash('sha256').update(readFileSync(FILE)).digest('hex');
  return `${filePath('data/search.json')}?${checksum.slice(0, 12)}`;
})();
