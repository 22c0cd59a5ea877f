import { createHash } from 'node:crypto';

/** A release that is kept, and the checksum of its list of checksums: with it every file is held. */
export interface FrozenRelease {
  version: string;
  sha256: string;
}

/** Reads the committed list: `<sha256>  0.1.0`, a line each. */
export function readFrozenList(text: string): FrozenRelease[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [sha256 = '', version = ''] = line.split('  ');
      return { version, sha256 };
    });
}

/** The list with one release written anew, in its place or at the end. */
export function writeFrozenList(list: readonly FrozenRelease[], release: FrozenRelease): string {
  const isKnown = list.some(({ version }) => version === release.version);
  const next = isKnown
    ? list.map((one) => (one.version === release.version ? release : one))
    : [...list, release];
  return next.map(({ version, sha256 }) => `${sha256}  ${version}\n`).join('');
}

/** Checksums as `sha256sum` writes and checks them, by path. */
export function checksumList(files: ReadonlyMap<string, Uint8Array | string>): string {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => `${sha256(content)}  ${path}\n`)
    .join('');
}

export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
