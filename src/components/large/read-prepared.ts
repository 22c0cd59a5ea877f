import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../query/large/manifest.ts';
import type { PreparedAnswer, Values } from '../../query/large/prepared.ts';

/** The folder of the large set that pages are built over: LARGE_DATA names it. Build only. */
export function largeFolder(): string {
  const folder = process.env['LARGE_DATA'];
  if (!folder) throw new Error('LARGE_DATA: expected the folder of a large set, found nothing');
  return folder;
}

/** What the pages of a large set show before anything is asked. Build only. */
export async function readPrepared(
  folder: string = largeFolder(),
): Promise<{ manifest: Manifest; values: Values; all: PreparedAnswer }> {
  const read = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));
  return {
    manifest: (await read('manifest.json')) as Manifest,
    values: (await read('prepared/values.json')) as Values,
    all: (await read('prepared/all.json')) as PreparedAnswer,
  };
}
