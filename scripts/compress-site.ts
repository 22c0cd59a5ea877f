/**
 * `npm run compress`: writes `<file>.gz` and `<file>.br` beside every text file of the built site, for hosts that send such files in
 * the place of the file. Apart from the build: what a compressor writes differs from processor to processor.
 */
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const HELP = `npm run compress -- [options]

  --dist <folder>   the built site   (dist)
  --help            this text`;

/** Parquet, XLSX, archives, pictures and the engine are packed already. */
const TEXT = new Set(['.html', '.css', '.js', '.mjs', '.json', '.csv', '.svg', '.txt', '.xml', '.atom']);

/** Less than this fits the first packets anyway. */
const SMALL = 1000;

const WAYS = [
  { ending: '.gz', pack: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }) },
  {
    ending: '.br',
    // 9 of 11: a tenth larger than the most, in a tenth of the time.
    pack: (bytes: Buffer) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  },
] as const;

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const dist = resolve(options.dist);
  const sizes = { files: 0, bytes: 0, '.gz': 0, '.br': 0 };
  for (const file of globSync('**/*.*', { cwd: dist }).filter((name) => TEXT.has(extname(name)))) {
    const bytes = await readFile(join(dist, file));
    if (bytes.length < SMALL) continue;
    sizes.files += 1;
    sizes.bytes += bytes.length;
    for (const { ending, pack } of WAYS) {
      const packed = await pack(bytes);
      sizes[ending] += packed.length;
      await writeFile(join(dist, file + ending), packed);
    }
  }
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(
    `${sizes.files} files, ${megabytes(sizes.bytes)} MB; gzip ${megabytes(sizes['.gz'])} MB, brotli ${megabytes(sizes['.br'])} MB`,
  );
}

await main();
