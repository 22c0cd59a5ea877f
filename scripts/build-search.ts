/** Published tables and documents → public/data/search.json. Runs after the data build, which empties the folder. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildSearchIndex, searchIndexText } from '../src/search/build-index.ts';
import { readSearchedRows } from './build-search-rows.ts';

const HELP = `node scripts/build-search.ts [options]

  --data <folder>     where the Parquet files are and the index goes   (public/data)
  --source <folder>   where the documents are                          (data/sources)
  --help              this text`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      data: { type: 'string', default: root('public/data') },
      source: { type: 'string', default: root('data/sources') },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const folder = resolve(options.data);
  const text = searchIndexText(buildSearchIndex(await readSearchedRows(folder, resolve(options.source))));
  await writeFile(join(folder, 'search.json'), text);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  console.log(`search.json: ${kilobytes(Buffer.byteLength(text))}, gzip ${kilobytes(gzipSync(text).length)}`);
}

await main();
