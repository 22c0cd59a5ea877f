/** Built pages → the headers that hosts send with them: `_headers`, and what nginx and Caddy include. Runs after the site's build. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { base } from '../src/site.ts';
import { writeSiteHeaders } from './headers/write-site-headers.ts';

const HELP = `node scripts/write-headers.ts [options]

  --dist <folder>   the built site, which gets the files   (dist)
  --help            this text

BASE_PATH is taken from the environment, as the build takes it.`;

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const { pages, policies } = await writeSiteHeaders(resolve(options.dist), base);
  console.log(`headers of ${pages} pages, ${policies} policies put together`);
}

await main();
