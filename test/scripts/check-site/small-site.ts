import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headerRules, writeHeadersFile } from '../../../scripts/headers/headers-file.ts';
import { CONTENT_DIRECTIVES, SCRIPT_SOURCES, STYLE_SOURCES } from '../../../src/content-policy.ts';
import { ENGINE_FOLDER, ENGINE_WASM, ENGINE_WORKER } from '../../../src/query/engine-files.ts';

export const POLICY = [
  ...CONTENT_DIRECTIVES,
  `script-src ${SCRIPT_SOURCES.join(' ')} 'sha256-aaaa'`,
  `style-src ${STYLE_SOURCES.join(' ')}`,
].join('; ');

const WORDS = '目标值是计划，不是结果。'.repeat(200);
const DATA: Record<string, string | Buffer> = {
  'agencies.parquet': Buffer.from(`PAR1${'rows of a table'.repeat(9)}PAR1`),
  'indicators.csv': `id,words\r\n1,${WORDS}\r\n`,
  'indicators.json': JSON.stringify([{ id: 1, words: WORDS }]),
  'agencies.xlsx': Buffer.from('PK-workbook'),
};

/** Writes a site with a file of each kind that a check asks for, as a build would; returns its folder. */
export function writeSmallSite(base = '/'): string {
  const root = mkdtempSync(join(tmpdir(), 'small-site-'));
  const files: Record<string, string | Buffer> = {
    '_astro/page.css': `body { color: #222; } /* ${WORDS} */`,
    '_astro/page.js': `export const words = '${WORDS}';`,
    [ENGINE_FOLDER + ENGINE_WASM]: gzipSync('wasm'),
    [ENGINE_FOLDER + ENGINE_WORKER]: 'self.onmessage = null;',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'releases.atom': '<feed xmlns="http://www.w3.org/2005/Atom"/>',
    ...Object.fromEntries(Object.entries(DATA).map(([name, bytes]) => [`data/${name}`, bytes])),
    'data/SHA256SUMS': Object.entries(DATA)
      .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
      .join(''),
    _headers: writeHeadersFile(
      headerRules({ base, policy: POLICY, folders: ['data', 'explore', 'en/agencies', 'en/explore'] }),
    ),
  };
  const pages = [
    '',
    'en/',
    'explore/',
    'en/explore/',
    'data/',
    'en/agencies/',
    'embed/types/',
    'en/embed/budgets/',
  ];
  for (const path of [...pages, 'r/0.1.0/embed/types/']) files[`${path}index.html`] = page(base);
  files['404.html'] = page(base);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

function page(base: string): string {
  return `<!doctype html><html data-release="0.1.0 2026-11-21"><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<link rel="stylesheet" href="${base}_astro/page.css"><script type="module" src="${base}_astro/page.js"></script>
<a href="${base}data/">数据</a> <a href="${base}r/0.1.0/embed/types/">0.1.0</a><p>${WORDS}`;
}
