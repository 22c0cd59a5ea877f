import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddyHeaders } from './caddy.ts';
import { headerRules, writeHeadersFile } from './headers-file.ts';
import { nginxHeaders, nginxMaps } from './nginx.ts';
import { pageFolders } from './page-folders.ts';
import { policyOf, unitePolicies } from './page-policies.ts';
import type { SiteHeaders } from './site-headers.ts';

/** Beside the pages, so that both are replaced at once; hidden, so that no host shows it. */
const FOLDER = '.deploy';

/**
 * Writes the headers of a built site into its folder: `_headers`, and in `.deploy` what nginx and Caddy include. `base`
 * is the folder the site stands in, with a slash at both ends. Returns how many pages it read and how many policies
 * they had. Throws where a page has none.
 */
export async function writeSiteHeaders(
  dist: string,
  base: string,
): Promise<{ pages: number; policies: number }> {
  const pages = globSync('**/*.html', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const policies = await Promise.all(
    pages.map(async (file) => policyOf(await readFile(join(dist, file), 'utf8'), file)),
  );
  const headers: SiteHeaders = { base, policy: unitePolicies(policies), folders: pageFolders(pages) };
  await mkdir(join(dist, FOLDER), { recursive: true });
  await writeFile(join(dist, '_headers'), writeHeadersFile(headerRules(headers)));
  await writeFile(join(dist, FOLDER, 'nginx-maps.conf'), nginxMaps(headers));
  await writeFile(join(dist, FOLDER, 'nginx-headers.conf'), nginxHeaders());
  await writeFile(join(dist, FOLDER, 'headers.caddy'), caddyHeaders(headers));
  return { pages: pages.length, policies: new Set(policies).size };
}
