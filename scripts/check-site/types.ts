import { ENGINE_FOLDER, ENGINE_WASM, ENGINE_WORKER } from '../../src/query/engine-files.ts';
import { ask } from './ask.ts';
import { type Check, fits } from './finding.ts';
import { dataFile, filesOfPage } from './open-site.ts';

const SCRIPT = /^(text|application)\/javascript\b/u;
/** A host that does not know a type may say so, but not something else. */
const unknownOr = (type: string) => new RegExp(`^(${type}|application/octet-stream)$`, 'u');

/** Every kind of file comes with its type: with `nosniff` a browser runs and shows nothing else. */
export const checkTypes: Check = async (site) => {
  const wanted: [path: string | undefined, type: RegExp, expected: string, mend: string][] = [
    [filesOfPage(site, '.css')[0], /^text\/css\b/u, 'text/css', 'nginx: `include mime.types;`'],
    [filesOfPage(site, '.js')[0], SCRIPT, 'text/javascript', 'nginx: `include mime.types;`'],
    [ENGINE_FOLDER + ENGINE_WORKER, SCRIPT, 'text/javascript', 'nginx: `include mime.types;`'],
    [
      ENGINE_FOLDER + ENGINE_WASM,
      unknownOr('application/(x-)?gzip'),
      'application/gzip',
      'nginx: `application/gzip gz;`',
    ],
    [
      dataFile(site, '.parquet'),
      unknownOr('application/vnd\\.apache\\.parquet'),
      'application/vnd.apache.parquet',
      'nginx: `application/vnd.apache.parquet parquet;`; Caddy: `header @parquet Content-Type …`',
    ],
    [
      dataFile(site, '.csv'),
      /^text\/csv; ?charset=utf-8$/iu,
      'text/csv; charset=utf-8',
      'nginx: `text/csv csv;`',
    ],
    [dataFile(site, '.json'), /^application\/json\b/u, 'application/json', 'nginx: `include mime.types;`'],
    [
      dataFile(site, '.xlsx'),
      unknownOr('application/vnd\\.openxmlformats-officedocument\\.spreadsheetml\\.sheet'),
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'nginx: `include mime.types;`',
    ],
    ['favicon.svg', /^image\/svg\+xml\b/u, 'image/svg+xml', 'nginx: `include mime.types;`'],
    [
      'releases.atom',
      /^application\/atom\+xml\b/u,
      'application/atom+xml',
      'Caddy: `header @atom Content-Type …`; nginx: `include mime.types;`',
    ],
  ];
  const found = wanted.map(async ([path, type, expected, mend]) => {
    if (path === undefined) throw new Error('the home page names no script or no stylesheet of its own');
    const { status, headers } = await ask(site.root + path, {}, 'HEAD');
    const said = status === 200 ? (headers['content-type'] ?? 'no type') : `status ${status}`;
    return fits(site.base + path, type, expected, said, mend);
  });
  return Promise.all(found);
};
