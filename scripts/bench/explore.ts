import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser, launchFlags } from '../find-browser.ts';
import { startServer } from '../static-server.ts';
import { median, quantile, withRange } from './statistics.ts';

const ROOT = fileURLToPath(new URL('../../dist', import.meta.url));
const STARTS = 5;
const CLICKS = 40;
/** Ticked and unticked in turn, so that every click changes the choice and small and large answers alternate. */
const BOXES = ['input[name=agency]', 'input[name=type]', 'input[name=kind]'];

/** Measures the explore page of the built site; gives lines of a Markdown table: what, median and range, runs. */
export async function benchExplore(): Promise<string[]> {
  if (!existsSync(ROOT)) throw new Error('dist/ is missing: `npm run build` makes it.');
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('No browser found: `node scripts/ensure-browser.ts` says what to install.');
  const server = await startServer({ root: ROOT });
  const browser = await chromium.launch({ executablePath, args: launchFlags });
  try {
    const starts: number[] = [];
    for (let run = 0; run < STARTS; run++) {
      const context = await browser.newContext();
      starts.push(await timeFirstAnswer(await context.newPage(), `${server.url}/explore/`));
      await context.close();
    }
    const page = await browser.newPage();
    await timeFirstAnswer(page, `${server.url}/explore/`);
    const clicks = await timeClicks(page);
    return [
      row('explore, first click to redrawn, nothing cached, ms', withRange(starts, 0), STARTS),
      row('explore, click to redrawn, ms', withRange(clicks, 0), CLICKS),
      row('explore, click to redrawn, 95th percentile, ms', quantile(clicks, 0.95).toFixed(0), CLICKS),
      row('explore, click to redrawn, median, ms', median(clicks).toFixed(0), CLICKS),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

const row = (what: string, value: string, runs: number): string => `| ${what} | ${value} | ${runs} |`;

/** From the first click on a fresh page, with all that an answer loads, to the answer on the screen. */
async function timeFirstAnswer(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return timeClick(page, 'input[name=agency]', 0);
}

async function timeClicks(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < CLICKS; index++) {
    const selector = BOXES[index % BOXES.length] as string;
    times.push(await timeClick(page, selector, Math.floor(index / BOXES.length)));
  }
  return times;
}

/** Measured in the page, from the click to the second frame after the answer stands in it: then it has been painted. */
function timeClick(page: Page, selector: string, index: number): Promise<number> {
  return page.evaluate(
    `new Promise((resolve) => {
      const explore = document.querySelector('explore-page');
      const boxes = document.querySelectorAll(${JSON.stringify(selector)});
      const begin = performance.now();
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begin)));
      }).observe(explore, { attributeFilter: ['data-drawn'] });
      boxes[${index} % boxes.length].click();
    })`,
  );
}

if (import.meta.main) console.log((await benchExplore()).join('\n'));
