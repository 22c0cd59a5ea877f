import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileEntry } from '../../src/query/large/manifest.ts';

/** What the manifest says of a file; its bytes are read as a stream, however many. */
export async function fileEntry(folder: string, path: string, rows: number): Promise<FileEntry> {
  const file = join(folder, path);
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return { path, rows, bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}
