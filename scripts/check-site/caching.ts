import { ENGINE_FOLDER, ENGINE_WASM } from '../../src/query/engine-files.ts';
import { ask } from './ask.ts';
import { type Check, type Finding, fits, type Site, same } from './finding.ts';
import { dataFile, filesOfPage } from './open-site.ts';

const MEND =
  'include .deploy/nginx-maps.conf and .deploy/nginx-headers.conf, or import .deploy/headers.caddy';
const YEAR = 31_536_000;

/** Files with a hash or a version in their names are kept for good; all else is asked for, and answered “not modified”. */
export const checkCaching: Check = async (site) => {
  const lasting = [filesOfPage(site, '.css')[0], filesOfPage(site, '.js')[0], ENGINE_FOLDER + ENGINE_WASM];
  const asked = ['', 'data/', dataFile(site, '.parquet'), 'data/SHA256SUMS'];
  return [
    ...(await Promise.all(lasting.map((path) => kept(site, path ?? '')))),
    ...(await Promise.all(asked.map((path) => askedFor(site, path)))).flat(),
  ];
};

async function kept({ root, base }: Site, path: string): Promise<Finding> {
  const said = (await ask(root + path, {}, 'HEAD')).headers['cache-control'] ?? 'none';
  const age = Number(/max-age=(\d+)/u.exec(said)?.[1] ?? 0);
  return {
    what: `${base}${path}, how long it is kept`,
    isTrue: age >= YEAR && said.includes('immutable'),
    expected: `max-age=${YEAR}, immutable`,
    found: said,
    mend: MEND,
  };
}

async function askedFor({ root, base }: Site, path: string): Promise<Finding[]> {
  const { headers } = await ask(root + path);
  const etag = headers['etag'];
  const condition =
    etag === undefined ? { 'if-modified-since': headers['last-modified'] ?? '' } : { 'if-none-match': etag };
  const again = await ask(root + path, condition);
  return [
    fits(
      `${base}${path}, how long it is kept`,
      /no-cache|max-age=0\b/u,
      'max-age=0 or no-cache',
      headers['cache-control'] ?? 'none',
      MEND,
    ),
    same(`${base}${path}, asked for again`, '304', String(again.status), 'nginx: `etag on;`'),
  ];
}
