import { createHash } from 'node:crypto';
import type { NamedFile } from './zip.ts';

export const CHECKSUM_FILE = 'SHA256SUMS';

/** One line a file, by name, as `sha256sum --check` reads it. Build only. */
export function checksumFile(files: readonly NamedFile[]): NamedFile {
  const lines = files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
  return { name: CHECKSUM_FILE, bytes: new TextEncoder().encode(lines.join('')) };
}
