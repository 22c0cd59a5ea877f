import { readFileSync } from 'node:fs';
import { readRelease } from '../export/release.ts';

/** The release this build is of. Read at build only, from the folder the build runs in. */
export const currentRelease = readRelease(
  readFileSync('package.json', 'utf8'),
  readFileSync('CHANGELOG.md', 'utf8'),
);
