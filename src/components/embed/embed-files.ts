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
  const names = ['facts', 'targets', 'search', 'measures'] as const;
  const texts = names.map((name) => read(`${name}.json`));
  const version = createHash('sha256')
    .update([...texts, read('draw.js')].join('\n'))
    .digest('hex');
  const contents = names.map((name, index) => [name, JSON.parse(texts[index]!)]);
  return {
    files: Object.fromEntries(contents) as EmbedFiles,
    version: version.slice(0, 10),
  };
}
