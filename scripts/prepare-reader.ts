/** Puts the character maps and font widths of pdf.js into public/, from where the page that reads PDFs loads them. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ASSET_FOLDERS, PDF_FOLDER, PDF_JS_VERSION } from '../src/pipeline/read/pdf/asset-folders.ts';

const packageFile = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');
const target = fileURLToPath(new URL(`../public/${PDF_FOLDER}`, import.meta.url)).replace(/[\\/]$/u, '');

const { version } = JSON.parse(await readFile(packageFile, 'utf8')) as { version: string };
if (version !== PDF_JS_VERSION) {
  throw new Error(
    `node_modules holds pdf.js ${version}, the site is made for ${PDF_JS_VERSION}: run \`npm ci\`.`,
  );
}
// Once: its name carries the version. Under another name first, so that no build finds half of it.
if (!existsSync(target)) {
  const part = `${target}.part`;
  await rm(part, { recursive: true, force: true });
  await mkdir(part, { recursive: true });
  for (const folder of Object.values(ASSET_FOLDERS)) {
    await cp(join(dirname(packageFile), folder), join(part, folder), { recursive: true });
  }
  await rename(part, target);
  console.log(PDF_FOLDER);
}
