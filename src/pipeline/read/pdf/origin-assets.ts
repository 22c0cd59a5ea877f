import type { PdfAssets } from './pdf-assets.ts';

const FOLDERS = { cmap: 'cmaps', font: 'standard_fonts' } as const;

/** The assets as a site serves them: `<base>cmaps/…` and `<base>standard_fonts/…`. `base` ends in a slash. */
export const originAssets = (base: string): PdfAssets => ({
  async load(kind, name) {
    const answer = await fetch(`${base}${FOLDERS[kind]}/${name}`);
    if (!answer.ok) throw new Error(`${answer.url}: status ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
});
