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

/** Serves dist/ and starts one browser for all site tests; returns what ends both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist')) throw new Error('dist/ is missing: `npm run build` makes it.');
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser found: `node scripts/ensure-browser.ts` says what to install.');

  const server = await startServer({ root: 'dist' });
  const browser = await chromium.launchServer({ executablePath, args: launchFlags });
  project.provide('baseUrl', server.url);
  project.provide('browserEndpoint', browser.wsEndpoint());

  return async () => {
    await browser.close();
    await server.close();
  };
}
