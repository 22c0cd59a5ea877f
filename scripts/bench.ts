/** `npm run bench`: measures data build, readers, pages by Lighthouse, explore page and the page that reads documents; prints the tables that docs/benchmarks.md holds. */
import { cpus, totalmem } from 'node:os';
import { benchData } from './bench/data.ts';
import { benchExplore } from './bench/explore.ts';
import { benchFormats } from './bench/formats.ts';
import { benchLighthouse, LIGHTHOUSE_HEADINGS } from './bench/lighthouse.ts';
import { benchReadPage } from './bench/read-page.ts';

const HEADINGS = ['| what | median (range) | runs |', '| --- | --: | --: |'];

const [cpu] = cpus();
console.log(
  `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
);
console.log(['## Data build', '', ...HEADINGS, ...(await benchData())].join('\n'));
console.log(['', '## Reading by format', '', ...HEADINGS, ...(await benchFormats())].join('\n'));
console.log(['', '## First picture', '', ...LIGHTHOUSE_HEADINGS, ...(await benchLighthouse())].join('\n'));
console.log(['', '## Explore page', '', ...HEADINGS, ...(await benchExplore())].join('\n'));
console.log(['', '## Reading in the page', '', ...HEADINGS, ...(await benchReadPage())].join('\n'));
