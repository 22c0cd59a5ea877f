import { ASSET_FOLDERS } from './asset-folders.ts';
import type { PdfAssets } from './pdf-assets.ts';

/** The assets as a site serves them: `<base>cmaps/…` and `<base>standard_fonts/…`. `base` ends in a slash. */
export const originAssets = (base: string): PdfAssets => ({
  async load(kind, name) {
    const answer = await fetch(`${base}${ASSET_FOLDERS[kind]}/${name}`);
    if (!answer.ok) throw new Error(`${answer.url}: status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
});
