import { existsSync } from 'node:fs';
import { navigationGroups } from '../navigation.ts';

/** A set that is laid out as large (`npm run build:large`) has pages of its own, and no others. */
export const isLargeBuild = process.env['LARGE_DATA'] !== undefined;
const PAGES = isLargeBuild ? 'src/large/pages' : 'src/pages';

/** True where the folder of pages holds the page of a path: `/explore/`. Asked at build, in the folder the build runs in. */
function isBuilt(path: string): boolean {
  return existsSync(`${PAGES}${path}index.astro`) || existsSync(`${PAGES}${path.slice(0, -1)}.astro`);
}

/** The navigation of this build: pages that other work has yet to bring are left out. */
export const builtNavigation = navigationGroups(isBuilt);
