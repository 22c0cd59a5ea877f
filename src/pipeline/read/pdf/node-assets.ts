import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ASSET_FOLDERS } from './asset-folders.ts';
import type { PdfAssets } from './pdf-assets.ts';

/** The assets as the package brings them. Node only. */
export const nodeAssets: PdfAssets = {
  async load(kind, name) {
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    return new Uint8Array(await readFile(join(folder, ASSET_FOLDERS[kind], name)));
  },
};
