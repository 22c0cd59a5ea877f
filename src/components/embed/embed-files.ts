import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbedFiles } from './embed-answer.ts';

/** Where scripts/build-embeds.ts puts the files of the embeds, in `public/` and in the site. */
export const EMBED_FOLDER = 'embed/files/';

/** The files as the build has them, and a version that changes when one of them does. Read at build only. */
export function readEmbedFiles(folder = join('public', EMBED_FOLDER)): {
  files: EmbedFiles;
  version: string;
} {
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const [facts, targets, search, script] = ['facts.json', 'targets.json', 'search.json', 'draw.js'].map(read);
  const version = createHash('sha256').update([facts, targets, search, script].join('\n')).digest('hex');
  return {
    files: { facts: JSON.parse(facts!), targets: JSON.parse(targets!), search: JSON.parse(search!) },
    version: version.slice(0, 10),
  };
}
