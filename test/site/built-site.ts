import { globSync, readFileSync } from 'node:fs';

/** The folder of the built site under test, as in setup.ts. */
export const DIST = process.env['SITE_DIST'] ?? 'dist';

/** The paths of all built pages that stand for themselves: not the charts alone, nor what a release keeps of them. */
export function builtPages(): string[] {
  return globSync('**/index.html', { cwd: DIST })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .filter((path) => !/^\/((en\/)?embed|r)\//.test(path));
}

/** A page as it was built. */
export function readPage(path: string): string {
  return readFileSync(`${DIST}${path}index.html`, 'utf8');
}
