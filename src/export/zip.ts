import { type Zippable, zipSync } from 'fflate';

/** A file of a download: its name, without folder, and its bytes. */
export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** Made by Unix, readable by all: `rw-r--r--`. */
const UNIX = 3;
const READABLE = 0o100644 << 16;

/**
 * Files as one zip, in their order, all of one day (ISO). The same files give the same bytes on every machine: the
 * compression is written in JavaScript, since the one of Node differs from processor to processor. Build only.
 */
export function zipBytes(files: readonly NamedFile[], day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds local time without saying where: this is midnight wherever the build runs.
  const mtime = new Date(year, month - 1, date);
  const entries = files.map(({ name, bytes }): [string, Zippable[string]] => [
    name,
    [bytes, { level: 9, mtime, os: UNIX, attrs: READABLE }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
