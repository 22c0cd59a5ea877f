// @ts-check
import { defineConfig } from 'astro/config';
import { base, site } from './src/site.ts';
import { sitemap } from './src/sitemap.ts';

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
  vite: { ssr: { external: ['@duckdb/node-api'] } },
});
