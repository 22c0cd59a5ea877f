/**
 * Reads the published tables in one format, all documents so many times over, in a process of its own; prints the
 * seconds it took and its peak memory in kB: `node read-format.ts <name of the file> <passes>`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { nodeAssets } from '../../src/pipeline/read/pdf/node-assets.ts';
import { readDocument } from '../../src/pipeline/read/read-document.ts';
import { FIXTURE_DOCUMENTS } from '../make-fixtures/tables.ts';

const [name = '', passes = '1'] = process.argv.slice(2);
const files = await Promise.all(
  FIXTURE_DOCUMENTS.map((id) =>
    readFile(fileURLToPath(new URL(`../../test/documents/formats/${id}/${name}`, import.meta.url))),
  ),
);
const readAll = async () => {
  for (const bytes of files) await readDocument(bytes, name, { assets: nodeAssets });
};
// The first pass loads the library and compiles the code; it does not count.
await readAll();
const start = performance.now();
for (let pass = 0; pass < Number(passes); pass++) await readAll();
console.log((performance.now() - start) / 1000, process.resourceUsage().maxRSS);
