import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type StaticServer, startServer } from '../../scripts/static-server.ts';
import { type GeneratedSet, smallSet } from '../scripts/large/generated.ts';

/** A small set in the form of a large one, and the pages built over it; `remove` takes both away. */
export interface LargeSite {
  set: GeneratedSet;
  server: StaticServer;
  remove(): Promise<void>;
}

/** Makes a set of some thousand indicators and its site, in folders of their own. */
export async function largeSite(indicators: number): Promise<LargeSite> {
  const set = await smallSet(indicators, { laidOut: true, partRows: 150 });
  const site = await siteOver(set);
  return {
    ...site,
    remove: async () => {
      await site.remove();
      await set.remove();
    },
  };
}

/** Builds the pages over a set, for a folder of a host where one is given (`/jixiao`), and serves them. Leaves the set. */
export async function siteOver(set: GeneratedSet, base = ''): Promise<LargeSite> {
  const out = `${set.folder}-site${base.replaceAll('/', '-')}`;
  const options = ['--data', set.folder, '--out', out];
  const env = { ...process.env, BASE_PATH: base };
  await promisify(execFile)('node_modules/.bin/node', ['scripts/build-large.ts', ...options], { env });
  const server = await startServer({ root: out, base });
  return {
    set,
    server,
    remove: async () => {
      await server.close();
      await rm(out, { recursive: true, force: true });
    },
  };
}
