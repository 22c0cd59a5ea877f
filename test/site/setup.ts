import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, launchFlags } from '../../scripts/find-browser.ts';
import { startServer } from '../../scripts/static-server.ts';
import { SITE_WORKERS } from '../../vitest.config.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    baseUrl: string;
    /** What `chromium.connect` takes, one for each worker: pages of two files share neither focus nor clipboard. */
    browserEndpoints: string[];
  }
}

/** The built site under test; SITE_DIST names another folder than `dist`. */
const DIST = process.env.SITE_DIST ?? 'dist';

/** Serves the built site and starts a browser for each worker of the site tests; returns what ends them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error(`${DIST}/ is missing: \`npm run build\` makes it.`);
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser found: `node scripts/ensure-browser.ts` says what to install.');

  const server = await startServer({ root: DIST });
  const browsers = await Promise.all(
    Array.from({ length: SITE_WORKERS }, () => chromium.launchServer({ executablePath, args: launchFlags })),
  );
  project.provide('baseUrl', server.url);
  project.provide(
    'browserEndpoints',
    browsers.map((browser) => browser.wsEndpoint()),
  );

  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  };
}
