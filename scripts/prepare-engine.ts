/** Puts the query engine's two files into public/engine/, from where the page loads it. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ENGINE_FOLDER, ENGINE_VERSION, ENGINE_WASM, ENGINE_WORKER } from '../src/query/engine-files.ts';

const packaged = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
const target = fileURLToPath(new URL(`../public/${ENGINE_FOLDER}`, import.meta.url));

const { version } = JSON.parse(await readFile(join(packaged, '../package.json'), 'utf8')) as {
  version: string;
};
if (version !== ENGINE_VERSION) {
  throw new Error(
    `node_modules holds DuckDB-WASM ${version}, the site is made for ${ENGINE_VERSION}: run \`npm ci\`.`,
  );
}
await mkdir(target, { recursive: true });
await make(ENGINE_WASM, async () => gzip(await readFile(join(packaged, 'duckdb-eh.wasm'))));
await make(ENGINE_WORKER, async () =>
  withoutSourceMap(await readFile(join(packaged, 'duckdb-browser-eh.worker.js'), 'utf8')),
);

/** Writes a file once: its name carries the version. Under another name first, so that no build finds half of it. */
async function make(name: string, content: () => Promise<Buffer | string>): Promise<void> {
  const path = join(target, name);
  if (existsSync(path)) return;
  await writeFile(`${path}.part`, await content());
  await rename(`${path}.part`, path);
  console.log(`${ENGINE_FOLDER}${name}`);
}

/** The same bytes on every machine: byte 9 of a gzip header names the operating system, 255 is "unknown". */
function gzip(bytes: Buffer): Buffer {
  const packed = gzipSync(bytes, { level: 9 });
  packed[9] = 255;
  return packed;
}

/** The map is not served, and a developer's browser would ask for it. */
function withoutSourceMap(script: string): string {
  return script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/u, '\n');
}
