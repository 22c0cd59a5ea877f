import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser, launchFlags } from '../../scripts/find-browser.ts';
import { startServer } from '../../scripts/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at the end. */
    baseUrl: string;
    /** What `chromium.connect` takes; every test file opens contexts of its own in the one browser. */
    browserEndpoint: string;
  }
}

/** The built site under test; SITE_DIST names another folder than `dist`. */
const DIST = process.env.SITE_DIST ?? 'dist';

/** Serves the built site and starts one browser for all site tests; returns what ends both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(DIST)) throw new Error(`${DIST}/ is missing: \`npm run build\` makes it.`);
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser found: `node scripts/ensure-browser.ts` says what to install.');

  const server = await startServer({ root: DIST });
  const browser = await chromium.launchServer({ executablePath, args: launchFlags });
  project.provide('baseUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());

  return async () => {
    await browser.close();
    await server.close();
  };
}
