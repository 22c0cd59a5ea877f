import { ENGINE_FOLDER, ENGINE_WASM } from '../../src/query/engine-files.ts';
import { ask, unpacked } from './ask.ts';
import { type Check, type Finding, type Site, same } from './finding.ts';
import { dataFile, filesOfPage } from './open-site.ts';

const ASKED = { 'accept-encoding': 'gzip, br' };

/** Texts are packed for the way and come out as they are; what is packed already is left alone. */
export const checkCompression: Check = async (site) => {
  const texts = ['', filesOfPage(site, '.css')[0], filesOfPage(site, '.js')[0]].concat(
    dataFile(site, 'indicators.json'),
    dataFile(site, 'indicators.csv'),
  );
  const packed = await Promise.all(texts.map((path) => packedText(site, path ?? '')));
  return [
    ...packed.flat(),
    await leftAlone(
      site,
      ENGINE_FOLDER + ENGINE_WASM,
      'gzip off for .gz: the page unpacks the engine itself',
    ),
    await leftAlone(site, dataFile(site, '.parquet'), 'gzip off for .parquet'),
  ];
};

async function packedText({ root, base }: Site, path: string): Promise<Finding[]> {
  const [plain, packed] = await Promise.all([ask(root + path), ask(root + path, ASKED)]);
  const encoding = packed.headers['content-encoding'] ?? 'none';
  return [
    {
      what: `${base}${path}, packed`,
      isTrue: ['gzip', 'br'].includes(encoding),
      expected: 'gzip or br',
      found: encoding,
      mend: 'nginx: `gzip on;` and its types in `gzip_types`; Caddy: `encode gzip`; or `npm run compress` and `gzip_static on;`',
    },
    same(
      `${base}${path}, unpacked`,
      `${unpacked(plain).length} bytes as without`,
      unpacked(packed).equals(unpacked(plain))
        ? `${unpacked(plain).length} bytes as without`
        : 'something else',
      'run `npm run compress` again: the packed files are of another build',
    ),
  ];
}

async function leftAlone({ root, base }: Site, path: string, mend: string): Promise<Finding> {
  const answer = await ask(root + path, ASKED);
  const encoding = answer.headers['content-encoding'] ?? 'none';
  const isGzip = answer.body[0] === 0x1f && answer.body[1] === 0x8b;
  const isWhole = path.endsWith('.gz') ? isGzip : !isGzip;
  return same(
    `${base}${path}, Content-Encoding`,
    'none, the file as it lies',
    `${encoding}, ${isWhole ? 'the file as it lies' : 'other bytes'}`,
    mend,
  );
}
