/** Built pages → the headers that hosts send with them: `_headers`, and what nginx and Caddy include. Runs after the site's build. */
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { base } from '../src/site.ts';
import { caddyHeaders } from './headers/caddy.ts';
import { headerRules, writeHeadersFile } from './headers/headers-file.ts';
import { nginxHeaders, nginxMaps } from './headers/nginx.ts';
import { pageFolders } from './headers/page-folders.ts';
import { policyOf, unitePolicies } from './headers/page-policies.ts';
import type { SiteHeaders } from './headers/site-headers.ts';

const HELP = `node scripts/write-headers.ts [options]

  --dist <folder>   the built site, which gets the files   (dist)
  --help            this text

BASE_PATH is taken from the environment, as the build takes it.`;

/** Beside the pages, so that both are replaced at once; hidden, so that no host shows it. */
const FOLDER = '.deploy';

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const dist = resolve(options.dist);
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
  console.log(`headers of ${pages.length} pages, ${new Set(policies).size} policies put together`);
}

await main();
