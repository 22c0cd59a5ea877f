/** Sees to it that the browser tests have a browser and a font with Chinese characters. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.ts';

const missing = missingPackages();
if (missing.length > 0 && canInstall()) install(missing);
const stillMissing = missingPackages();
if (stillMissing.length > 0) {
  console.error(`The browser tests need ${stillMissing.join(' and ')}, which this machine does not have.
  Debian, Ubuntu:  sudo apt-get install ${stillMissing.join(' ')}
  elsewhere:       install Chrome or Chromium and any font with Chinese characters;
                   a browser in an unusual place is named by CHROME_PATH=/path/to/chrome`);
  process.exit(1);
}
console.log(`Browser: ${findBrowser()}`);

function missingPackages(): string[] {
  return [...(findBrowser() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
}

/** Without one, Chinese text has boxes for characters and the wrong widths. Only Linux comes without. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0 && !process.env.CHROME_PATH;
}

function install(packages: string[]): void {
  console.log(`Installing ${packages.join(' and ')} for the browser tests`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // fontconfig brings fc-list, by which the font is looked for.
  const args = ['install', '-y', '-q', '--no-install-recommends', 'fontconfig', ...packages];
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', args, { stdio: 'inherit', env });
}
