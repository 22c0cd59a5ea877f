import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The shell first: the same browser without a window, which opens a page with an eighth of the work. */
const programs = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    programs.map((name) => `${folder}/${name}`),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** How tests and benchmarks start the browser: nothing of its own may reach the network or take time. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine as far as finding a browser needs it. */
export interface Machine {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  exists: (path: string) => boolean;
}

const thisMachine: Machine = { env: process.env, platform: process.platform, exists: existsSync };

/**
 * The path of a Chrome or Chromium, or undefined where there is none. `CHROME_PATH` comes first and is
 * not second-guessed: where it names a file that is missing, no other browser is taken in its place.
 */
export function findBrowser({ env, platform, exists }: Machine = thisMachine): string | undefined {
  if (env.CHROME_PATH) return exists(env.CHROME_PATH) ? env.CHROME_PATH : undefined;
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...(usualPlaces[platform] ?? []),
    ...onPath.flatMap((folder) => programs.map((name) => join(folder, name))),
  ];
  return candidates.find(exists);
}
