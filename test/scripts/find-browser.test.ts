import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/find-browser.ts';

function machine(files: string[], env: Machine['env'] = {}, platform: NodeJS.Platform = 'linux'): Machine {
  return { env, platform, exists: (path) => files.includes(path) };
}

describe('findBrowser', () => {
  it('takes the browser that CHROME_PATH names', () => {
    const env = { CHROME_PATH: '/opt/chrome' };
    expect(findBrowser(machine(['/opt/chrome', '/usr/bin/chromium'], env))).toBe('/opt/chrome');
  });

  it('takes no other browser where CHROME_PATH names a missing file', () => {
    expect(findBrowser(machine(['/usr/bin/chromium'], { CHROME_PATH: '/opt/chrome' }))).toBeUndefined();
  });

  it('looks in the usual places of the platform, then on the PATH', () => {
    expect(findBrowser(machine(['/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(machine(['/usr/bin/chromium'], {}, 'darwin'))).toBeUndefined();
    expect(findBrowser(machine(['/own/bin/chromium'], { PATH: '/bin:/own/bin' }))).toBe('/own/bin/chromium');
  });

  it('gives undefined on a machine without one', () => {
    expect(findBrowser(machine([]))).toBeUndefined();
  });
});
