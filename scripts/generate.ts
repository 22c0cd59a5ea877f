/** `npm run generate`: a set of any size, made up from the published one, to see what the site bears. */
import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LARGE_FROM } from '../src/query/large/manifest.ts';
import { generateSet, LEAST_INDICATORS } from './generate/generate-set.ts';
import { layOut, stopwatch, type Took } from './large/lay-out.ts';

const HELP = `npm run generate -- [options]

  --indicators <number>  how many indicators, ${LEAST_INDICATORS} or more          (100000)
  --out <folder>         where the tables go; must be empty     (generated/data)
  --published <folder>   tables whose distributions are copied  (public/data)
  --seed <number>        another one gives another set          (1)
  --help                 this text

The set says of itself that it is generated; no agency has published any of it. From ${LARGE_FROM} indicators on it is laid
out as docs/scale.md describes.`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const MEGABYTE_IN_KIB = 1000;

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      indicators: { type: 'string', default: '100000' },
      out: { type: 'string', default: root('generated/data') },
      published: { type: 'string', default: root('public/data') },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const indicators = wholeNumber(options.indicators, 'indicators');
  const out = resolve(options.out);
  await refuseFilled(out);
  const took = stopwatch();
  const request = {
    indicators,
    seed: wholeNumber(options.seed, 'seed'),
    published: resolve(options.published),
    out,
  };
  await generateSet(request);
  say('tables', took());
  if (indicators >= LARGE_FROM) await layOut(out, { onStep: say });
  console.log(
    `${indicators} indicators in ${out}, peak memory ${Math.round(process.resourceUsage().maxRSS / MEGABYTE_IN_KIB)} MB`,
  );
}

const say = (step: string, { seconds, processor }: Took) =>
  console.log(`${step}: ${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor`);

function wholeNumber(text: string, name: string): number {
  const number = Number(text);
  if (!/^\d+$/u.test(text) || !Number.isSafeInteger(number))
    throw new RangeError(`--${name}: expected a whole number, found ${text}`);
  return number;
}

async function refuseFilled(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [held] = await readdir(folder);
  if (held !== undefined) throw new RangeError(`${folder}: expected an empty folder, found ${held}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
});
