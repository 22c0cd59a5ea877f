import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rows, TableName } from '../../model/tables.ts';

/**
 * The rows of a table as its JSON download holds them, for what is made at build.
 * Throws where the downloads have not been made: they are part of `npm run build`.
 */
export function publishedRows<Name extends TableName>(name: Name, folder = 'public/data'): Rows[Name] {
  return JSON.parse(readDownload(`${name}.json`, folder));
}

/** The text of a download. Throws like `publishedRows`. */
export function readDownload(name: string, folder = 'public/data'): string {
  const file = join(folder, name);
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file}: expected a download, found none; run \`node scripts/build-downloads.ts\``, {
      cause,
    });
  }
}
