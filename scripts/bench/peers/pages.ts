import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CHOOSE_YEAR, TICK_PLACE, UNTICK_AND_FIND } from './in-page.ts';

/** One page over one size of data, and how a reader's choice is made on it. Scripts are texts that give a function. */
export interface BenchPage {
  name: string;
  size: string;
  /** Ours, the bound that no product reaches, or what a reader would take instead. */
  kind: 'ours' | 'ours otherwise' | 'bound' | 'peer';
  /** The folder that is served, and folders that are served beside it. */
  root: string;
  mounts: Record<string, string>;
  path: string;
  /** Selectors of what holds the two charts. */
  charts: [string, string];
  /** Once, after the charts stand; not timed. */
  start: string | null;
  /** Before each choice, given the province; not timed. */
  before: string | null;
  /** Chooses the province; timed until both charts are others. */
  set: string;
}

/** As `scripts/peers.mjs` in the folder of the other pages lists them. */
interface PeerEntry {
  name: string;
  root: (size: string) => string;
  url: (size: string) => string;
  set: string;
  /** It takes all rows as JSON. */
  slow?: boolean;
}

/** One asks a host of its own, the other another format of the same tables, for which it loads ten times as much. */
const LEFT_OUT = ['mosaic-default-cdn', 'mosaic-133-arrow'];
const BOUND = 'floor-static';

/** The other pages of a size that are built, then ours: `site` is the built folder. Those over JSON only where JSON was written. */
export async function pagesOf(folder: string, size: string, site: string): Promise<BenchPage[]> {
  const listed = (await import(pathToFileURL(join(folder, 'scripts/peers.mjs')).href)) as {
    PEERS: PeerEntry[];
  };
  const data = join(folder, 'data');
  const hasJson = existsSync(join(data, size, 'indicators.json'));
  const others = listed.PEERS.filter(({ name, slow }) => !LEFT_OUT.includes(name) && (hasJson || !slow))
    .map(
      ({ name, root, url, set }): BenchPage => ({
        ...{ name, size, set },
        kind: name === BOUND ? 'bound' : 'peer',
        root: resolve(folder, root(size)),
        mounts: { '/data': data },
        path: url(size),
        charts: ['#c1', '#c2'],
        start: null,
        before: null,
      }),
    )
    .filter(({ root }) => existsSync(root));
  return [...others, ...ourPages(size, site)];
}

function ourPages(size: string, site: string): BenchPage[] {
  const isLarge = existsSync(join(site, 'data/prepared'));
  const ours: BenchPage = {
    ...{ name: 'ours', size, kind: 'ours', root: resolve(site), mounts: {} },
    path: '/explore/',
    charts: isLarge ? ['#budgets', '#types'] : ['figure[data-chart=budgets]', 'figure[data-chart=types]'],
    start: null,
    before: UNTICK_AND_FIND,
    set: TICK_PLACE,
  };
  if (!isLarge) return [ours];
  return [ours, { ...ours, name: 'ours, province and year', kind: 'ours otherwise', start: CHOOSE_YEAR }];
}
