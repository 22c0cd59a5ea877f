import { existsSync } from 'node:fs';
import { navigationGroups } from '../navigation.ts';

/** True where `src/pages` holds the page of a path: `/explore/`. Asked at build, in the folder the build runs in. */
function isBuilt(path: string): boolean {
  return existsSync(`src/pages${path}index.astro`) || existsSync(`src/pages${path.slice(0, -1)}.astro`);
}

/** The navigation of this build: pages that other work has yet to bring are left out. */
export const builtNavigation = navigationGroups(isBuilt);
