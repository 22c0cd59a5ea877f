/** `npm run build:large`: the pages that a large set has, over the tables of `npm run generate`. */
import { cp, link, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'astro';

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: root('generated/data') },
    out: { type: 'string', default: root('generated/site') },
  },
});
const data = resolve(options.data);
const out = resolve(options.out);
process.env['LARGE_DATA'] = data;
await build({
  root: root('.'),
  srcDir: root('src/large'),
  publicDir: root('src/large/public'),
  outDir: out,
  cacheDir: root('node_modules/.astro-large'),
  logLevel: 'warn',
});
await cp(root('public/engine'), join(out, 'engine'), { recursive: true });
await cp(root('public/favicon.svg'), join(out, 'favicon.svg'));
await linkFolder(data, join(out, 'data'));

/** The data as it is, without its bytes twice. */
async function linkFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFolder(source, target);
    else await link(source, target).catch(() => cp(source, target));
  }
}
