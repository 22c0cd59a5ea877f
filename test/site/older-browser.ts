import type { Page } from 'playwright-core';

/** What browsers learned after Chromium 90 and Safari 15, as far as scripts of pages might use it. */
const FORGET = `
  delete window.WebAssembly; delete window.DecompressionStream; delete window.structuredClone;
  delete Map.groupBy; delete Object.groupBy; delete Object.hasOwn; delete Promise.withResolvers;
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
  delete String.prototype.at; delete AbortSignal.any; delete AbortSignal.timeout; delete AbortSignal.prototype.throwIfAborted;
  for (const name of ['map', 'filter', 'toArray']) delete Iterator.prototype[name];
  for (const name of ['union', 'intersection', 'difference']) delete Set.prototype[name];`;

/** Makes an empty page one of a browser below the floor of the engine: of Chromium 90 or Safari 15, by what it lacks. */
export const forgetNewer = (empty: Page): Promise<unknown> => empty.addInitScript(FORGET);
