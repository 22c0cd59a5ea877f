// @ts-check
import { defineConfig } from 'astro/config';
import { base, site } from './src/site.ts';
import { sitemap } from './src/sitemap.ts';

/**
 * The script of every page, and the small modules that it or scripts of single pages share: one file, where the bundler
 * would make a dozen of a few hundred bytes each. Nothing that only a chart, an engine or a file needs belongs here.
 */
const PAGE_SCRIPT = new RegExp(
  [
    'src/layouts/Page\\.astro\\?astro&type=script',
    'src/components/(page-script|close-like-a-menu|explore/(el|can-run-engine)|cite/(page-facts|copy-text)|download/save-file)\\.ts$',
    'src/components/chart/(figure-data|live-figure|site-path)\\.ts$',
    'src/i18n/(language|number|money|budget-year|indicator-type)\\.ts$',
    'src/model/indicator-type\\.ts$',
    'src/query/(connector|engine-files|fold-search)\\.ts$',
    'vite/preload-helper',
  ].join('|'),
);

export default defineConfig({
  output: 'static',
  ...(site ? { site, integrations: [sitemap(site, base)] } : {}),
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { defaultLocale: 'zh', locales: ['zh', 'en'], routing: { prefixDefaultLocale: false } },
  devToolbar: { enabled: false },
  // No page is Markdown; the default highlighter writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "connect-src 'self' blob:",
        "worker-src 'self' blob:",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    ssr: { external: ['@duckdb/node-api'] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'page', test: PAGE_SCRIPT }] } },
          },
        },
      },
    },
  },
});
