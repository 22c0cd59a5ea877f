/** `npm run build:large`: the pages that stand over a large set, as `npm run generate` makes one. */
import { cp, link, mkdir, readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { base } from '../src/site.ts';
import { writeSiteHeaders } from './headers/write-site-headers.ts';

const HELP = `npm run build:large -- [options]

  --data <folder>  a large set, as npm run generate writes it  (generated/data)
  --out <folder>   where the site goes                         (generated/site)
  --help           this text

Needs what npm run build has made before: the engine's files.`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string', default: root('generated/data') },
      out: { type: 'string', default: root('generated/site') },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const [data, out] = [resolve(options.data), resolve(options.out)];
  if (`${out}${sep}`.startsWith(`${data}${sep}`))
    throw new RangeError(`--out: expected a folder outside ${data}`);
  process.env['LARGE_DATA'] = data;
  const pages = root('src/large');
  await build({
    root: root('.'),
    srcDir: pages,
    publicDir: join(pages, 'public'),
    outDir: out,
    logLevel: 'warn',
  });
  await cp(root('public/engine'), join(out, 'engine'), { recursive: true });
  await cp(root('public/favicon.svg'), join(out, 'favicon.svg'));
  await linkFolder(data, join(out, 'data'));
  await cp(root('public/data/glossary.json'), join(out, 'data/glossary.json'));
  await writeSiteHeaders(out, base);
}

/** The data as it is, its bytes not kept twice where both folders are on one disk. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target).catch(() => cp(source, target));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
});
