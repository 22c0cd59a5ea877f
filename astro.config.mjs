// @ts-check
import { defineConfig } from 'astro/config';
import { isLargeBuild } from './src/components/built-pages.ts';
import { currentRelease } from './src/components/current-release.ts';
import { CONTENT_DIRECTIVES, SCRIPT_SOURCES, STYLE_SOURCES } from './src/content-policy.ts';
import { serviceWorker } from './src/offline/build-worker.ts';
import { base, site } from './src/site.ts';
import { sitemap } from './src/sitemap.ts';

/**
 * The script of every page, and the small modules that it or scripts of single pages share: one file, where the bundler
 * would make a dozen of a few hundred bytes each. Nothing that only a chart, an engine or a file needs belongs here; nor
 * is anything here imported dynamically elsewhere: the bundler would add a file of its own to every page.
 */
const PAGE_SCRIPT = new RegExp(
  [
    'src/layouts/Page\\.astro\\?astro&type=script',
    'src/components/(page-script|close-like-a-menu|older-browsers|trouble-words|explore/(el|can-run-engine|is-metered|on-intent)|release/.+|cite/(page-facts|copy-text)|download/save-file)\\.ts$',
    'src/components/(chart/(figure-data|live-figure|row-table|site-path)|entity/chinese-runs)\\.ts$',
    'src/i18n/(language|isolate|number|money|budget-year|indicator-type|agency|axis|counted|guard|release|trouble)\\.ts$',
    'src/model/(indicator-type|comparability|axis-id)\\.ts$',
    'src/query/(connector|engine-files|file-fault|patience|fold-search|packed/packed-table|bench/column-type)\\.ts$',
    'src/chart/budget-row\\.ts$',
    'src/export/(cell|csv|file-formats|file-name)\\.ts$',
    'vite/preload-helper',
  ].join('|'),
);

/**
 * What the pages over a large set share beside that: the bars, which explore draws too, what reads the small file of one
 * thing, and what shows the findings in it. A page then fetches two or three scripts, where the bundler would make six.
 */
const LARGE_SCRIPTS = [
  {
    name: 'bars',
    test: /src\/(components\/(large\/(bar-(chart|figure|list)|group-words)|chart\/(chart-menu|menu-panel|type-key))|chart\/(type-fill|numeric-share-row|findings\/numeric-shares)|i18n\/(large|shares|chart-menu|place))\.ts$/,
  },
  {
    name: 'record',
    test: /node_modules\/(hyparquet|fflate)\/|src\/(components\/(large\/(large-record|record-parts|entity-address|project-table)|entity\/money-rows)|query\/large\/(records|read-record)|i18n\/(record-view|entity))\.ts$/,
  },
  {
    name: 'checks',
    test: /src\/(components\/(large\/(record-anchor|finding-list|project-checks|document-view|growing-table)|entity\/arithmetic)|i18n\/(findings|document))\.ts$/,
  },
];

/**
 * The engine's package holds a function of addresses at a content network, which we never call and which cannot be left out
 * of the bundle. No file of the site names a host that nobody asked for: without it the addresses are our own.
 */
const withoutContentNetwork = {
  name: 'engine-without-content-network',
  transform: {
    filter: { id: /@duckdb\/duckdb-wasm\// },
    /** @param {string} code */
    handler: (code) => code.replaceAll(/https:\/\/[\w.-]+\/npm\//g, './'),
  },
};

export default defineConfig({
  output: 'static',
  ...(site && { site }),
  integrations: [
    serviceWorker(`${currentRelease.version} ${currentRelease.date}`),
    ...(site ? [sitemap(site, base)] : []),
  ],
  base,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  i18n: { defaultLocale: 'zh', locales: ['zh', 'en'], routing: { prefixDefaultLocale: false } },
  devToolbar: { enabled: false },
  // No page is Markdown; the default highlighter writes style attributes, which the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [...CONTENT_DIRECTIVES],
      scriptDirective: { resources: [...SCRIPT_SOURCES] },
      styleDirective: { resources: [...STYLE_SOURCES] },
    },
  },
  vite: {
    plugins: [withoutContentNetwork],
    // The worker that reads documents fetches a format's library when such a file comes: it is made of several files.
    worker: { format: 'es' },
    ssr: { external: ['@duckdb/node-api'] },
    environments: {
      client: {
        build: {
          // Pages are complete in these, and explore answers (design.md, "Browsers").
          target: ['chrome90', 'safari15'],
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'page', test: PAGE_SCRIPT }, ...(isLargeBuild ? LARGE_SCRIPTS : [])],
              },
            },
          },
        },
      },
    },
  },
});
