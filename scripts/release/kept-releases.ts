import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptRelease } from './release-state.ts';
import { readTables } from './table-content.ts';

/** The releases whose tables are kept in a folder, as `npm run freeze` leaves them: `<folder>/0.1.0/data/agencies.parquet`. */
export async function keptReleases(folder: string): Promise<KeptRelease[]> {
  const versions = globSync('*', { cwd: folder }).filter((version) =>
    existsSync(join(folder, version, 'data')),
  );
  const kept: KeptRelease[] = [];
  for (const version of versions.sort())
    kept.push({ version, tables: await readTables(join(folder, version, 'data')) });
  return kept;
}
