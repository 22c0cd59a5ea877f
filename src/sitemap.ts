import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** The page for what is not there, and charts alone, which send a search engine to the page they belong to. */
const UNLISTED = /^(404|(en\/)?embed\/)/;

/** Writes sitemap.xml beside the pages. Only a site that knows its address has one. */
export function sitemap(site: string, base: string): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => !UNLISTED.test(path));
        await writeFile(new URL('sitemap.xml', dir), sitemapXml(paths, new URL(base, site)));
      },
    },
  };
}

/** The sitemap of pages given by their paths under `root`: `''`, `en/`. */
export function sitemapXml(paths: readonly string[], root: URL): string {
  const urls = [...paths].sort().map((path) => `  <url><loc>${new URL(path, root).href}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
