/** `npm run bench`: measures, and prints the tables that docs/benchmarks.md holds, each line as soon as it is known. */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchData } from './bench/data.ts';
import { benchExplore } from './bench/explore.ts';
import { benchFormats } from './bench/formats.ts';
import { benchLighthouse, LIGHTHOUSE_HEADINGS } from './bench/lighthouse.ts';
import { benchPeers } from './bench/peers.ts';
import { benchReadPage } from './bench/read-page.ts';

const HELP = `npm run bench -- [what …] [options]     all but peers, where nothing is named

  data          the data build
  formats       readers, by format
  lighthouse    one page of each kind, five runs     (about 6 minutes)
    --page <path>     only this page, as /compare/tianhe-justice/
  explore       the explore page
  read          the page that reads documents
  peers         explore beside pages made with other tools, on the same rows; docs/benchmarks.md says how to make those
    --peers <folder>        their pages
    --site <size>=<folder>  ours, once for each size to measure
    --runs <number>         of each page and size, in turn (5)

  Pages of the built site need npm run build.`;

type Lines = AsyncIterable<string> | Iterable<string>;

/** A section of the report: what names it, its title, the heads of its table, and what measures it. */
interface Section {
  name: string;
  title: string;
  headings: readonly string[];
  measure: () => Lines | Promise<Lines>;
}

const HEADINGS = ['| what | median (range) | runs |', '| --- | --: | --: |'];

function sections(options: Options): Section[] {
  const { page, peers = '', site, runs } = options;
  return [
    { name: 'data', title: 'Data build', headings: HEADINGS, measure: benchData },
    { name: 'formats', title: 'Reading by format', headings: HEADINGS, measure: benchFormats },
    {
      name: 'lighthouse',
      title: 'First picture',
      headings: LIGHTHOUSE_HEADINGS,
      measure: () => benchLighthouse(page),
    },
    { name: 'explore', title: 'Explore page', headings: HEADINGS, measure: benchExplore },
    { name: 'read', title: 'Reading in the page', headings: HEADINGS, measure: benchReadPage },
    {
      name: 'peers',
      title: 'Beside other tools',
      headings: [],
      measure: () => benchPeers({ folder: peers, sites: site ?? [], runs: Number(runs) }),
    },
  ];
}

type Options = ReturnType<typeof readArguments>['values'];

const readArguments = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      page: { type: 'string' },
      peers: { type: 'string' },
      site: { type: 'string', multiple: true },
      runs: { type: 'string', default: '5' },
      help: { type: 'boolean', default: false },
    },
  });

async function main(): Promise<void> {
  const { values: options, positionals } = readArguments();
  if (options.help) return console.log(HELP);
  const all = sections(options);
  const unknown = positionals.find((name) => !all.some((section) => section.name === name));
  if (unknown !== undefined)
    throw new RangeError(`bench: expected ${all.map(({ name }) => name).join(', ')}, found "${unknown}"`);
  const isChosen = ({ name }: Section) =>
    positionals.length === 0 ? name !== 'peers' : positionals.includes(name);
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${cpus().length} × ${cpu?.model.trim()}, ${memory} GB, Node ${process.version}`);
  for (const { title, headings, measure } of all.filter(isChosen)) {
    console.log(['', `## ${title}`, '', ...headings].join('\n'));
    for await (const line of await measure()) console.log(line);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof RangeError ? error.message : error);
  process.exitCode = 1;
});
