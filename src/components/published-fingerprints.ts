import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fingerprints, fingerprint } from '../query/fingerprint.ts';

/** What the files of some tables are, for a page that will load them. Build only. */
export function publishedFingerprints(folder: string, tables: readonly string[]): Fingerprints {
  const files = tables.map((table) => `${table}.parquet`);
  return Object.fromEntries(files.map((file) => [file, fingerprint(readFileSync(join(folder, file)))]));
}
