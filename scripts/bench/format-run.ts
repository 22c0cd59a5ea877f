/**
 * `node scripts/bench/format-run.ts <rounds> <file> …`: reads the files again and again in this process, and prints
 * the documents a second of each round and the peak memory in kilobytes, as JSON.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { nodeAssets } from '../../src/pipeline/read/pdf/node-assets.ts';
import { readDocument } from '../../src/pipeline/read/read-document.ts';

const [rounds, ...paths] = process.argv.slice(2);
const files = await Promise.all(
  paths.map(async (path) => ({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })),
);
const WARM_UP = 2;

const perSecond: number[] = [];
for (let round = -WARM_UP; round < Number(rounds); round++) {
  const start = performance.now();
  // A reader may keep or detach the bytes it is given.
  for (const { name, bytes } of files) await readDocument(bytes.slice(), name, { assets: nodeAssets });
  if (round >= 0) perSecond.push((files.length * 1000) / (performance.now() - start));
}
console.log(JSON.stringify({ perSecond, kilobytes: process.resourceUsage().maxRSS }));
