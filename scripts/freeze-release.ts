/** Keeps the embeds and the tables of this release as they are: writes them to public/r/<release>/, which is committed and never changes. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CHART_IDS } from '../src/chart/catalog.ts';
import { embedPath } from '../src/chart/embed-address.ts';
import { type Release, readRelease } from '../src/export/release.ts';
import { LANGUAGES } from '../src/i18n/language.ts';
import { freezePage } from './embed/freeze-page.ts';
import { checksumList, readFrozenList, sha256, writeFrozenList } from './embed/frozen-list.ts';
import { releasePage } from './embed/release-page.ts';
import { tableFiles } from './release/table-content.ts';

const HELP = `node scripts/freeze-release.ts [options]

  --dist <folder>   the built site, made without SITE_URL and BASE_PATH   (dist)
  --again           write a release anew that is not published yet
  --help            this text`;

const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const LIST = root('test/project/frozen-releases.txt');
const FILES = ['facts.json', 'targets.json', 'search.json', 'measures.json', 'draw.js'];

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: {
      dist: { type: 'string', default: root('dist') },
      again: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (options.help) return console.log(HELP);
  const release = readRelease(
    await readFile(root('package.json'), 'utf8'),
    await readFile(root('CHANGELOG.md'), 'utf8'),
  );
  const folder = root(`public/r/${release.version}`);
  if (existsSync(folder) && !options.again)
    throw new Error(
      `release ${release.version} is frozen already; --again writes one anew that nobody has seen`,
    );
  const files = await frozenFiles(resolve(options.dist), release);
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of files) await write(join(folder, path), content);
  const sums = checksumList(files);
  await write(join(folder, 'SHA256SUMS'), sums);
  const list = readFrozenList(existsSync(LIST) ? await readFile(LIST, 'utf8') : '');
  await write(LIST, writeFrozenList(list, { version: release.version, sha256: sha256(sums) }));
  console.log(`release ${release.version}: ${files.size} files`);
}

/** The files of a release by their paths in its folder. */
async function frozenFiles(dist: string, release: Release): Promise<Map<string, Buffer | string>> {
  const files = new Map<string, Buffer | string>();
  for (const lang of LANGUAGES) {
    for (const chart of CHART_IDS) {
      const path = `${embedPath(chart, lang).slice(1)}index.html`;
      files.set(path, freezePage(await readFile(join(dist, path), 'utf8'), lang, release));
    }
  }
  for (const name of FILES) files.set(`embed/files/${name}`, await readFile(join(dist, 'embed/files', name)));
  for (const name of [...tableFiles(join(dist, 'data')), 'datapackage.json'])
    files.set(`data/${name}`, await readFile(join(dist, 'data', name)));
  for (const lang of LANGUAGES)
    files.set(lang === 'zh' ? 'index.html' : 'en/index.html', releasePage(release, [...files.keys()], lang));
  return files;
}

async function write(path: string, content: Buffer | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

await main();
