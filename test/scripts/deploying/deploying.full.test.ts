import { type ChildProcess, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkSite } from '../../../scripts/check-site/check-site.ts';
import { reportSections } from '../../../scripts/check-site/report.ts';
import { freePort, HOSTS } from './start-host.ts';

const scratch = mkdtempSync(join(tmpdir(), 'deploying-'));
const atRoot = join(scratch, 'root');
const underPath = join(scratch, 'under-a-path');
const BASE = '/open/data/';
let port: number;
let host: ChildProcess | undefined;

beforeAll(async () => {
  port = await freePort();
  cpSync('dist', atRoot, { recursive: true });
  const site = join(underPath, BASE);
  const env = { ...process.env, SITE_URL: `http://127.0.0.1:${port}`, BASE_PATH: BASE };
  execFileSync('npx', ['astro', 'build', '--outDir', site], { env, stdio: 'pipe', maxBuffer: 64_000_000 });
  execFileSync('node', ['scripts/write-headers.ts', '--dist', site], { env });
  for (const dist of [atRoot, site]) execFileSync('node', ['scripts/compress-site.ts', '--dist', dist]);
}, 600_000);
afterEach(async () => {
  const ended = new Promise((resolve) => host?.once('exit', resolve));
  host?.kill();
  await ended;
});
afterAll(() => rmSync(scratch, { recursive: true }), 60_000);

describe.each(Object.entries(HOSTS))('the recipe for %s', (name, startHost) => {
  test.each([
    ['at the root', atRoot, '/'],
    ['under a path, with SITE_URL', underPath, BASE],
  ])('does all that check-site asks for, %s', async (_where, root, base) => {
    const own = join(scratch, `${name}${base.replaceAll('/', '-')}`);
    mkdirSync(own);
    host = await startHost({ root, base, port, scratch: own });
    const sections = await checkSite(`http://127.0.0.1:${port}${base}`);
    const wrong = sections.map(({ name, findings }) => ({
      name,
      findings: findings.filter(({ isTrue }) => !isTrue),
    }));
    expect(reportSections(wrong.filter(({ findings }) => findings.length > 0))).toBe(
      '0 as they should be, 0 not',
    );
    expect(sections.flatMap(({ findings }) => findings).length).toBeGreaterThan(90);
  });
});
