import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What Debian's `faketime` preloads: it shifts the clock of everything that runs, native code too. */
const [FAKETIME] = globSync('/usr/lib/*/faketime/libfaketimeMT.so.1');

/** Another year, another half of the day, another time zone and language; the first build has those of the machine. */
const ELSEWHERE = {
  LD_PRELOAD: FAKETIME ?? '',
  FAKETIME: '+9612h',
  // Only the date is shifted: a monotonic clock that jumps would stop timers.
  FAKETIME_DONT_FAKE_MONOTONIC: '1',
  TZ: 'America/St_Johns',
  LC_ALL: 'C',
};

describe('two builds of the same sources, in two folders, on two dates', () => {
  const root = mkdtempSync(join(tmpdir(), 'twice-'));
  const here = join(root, 'here');
  const elsewhere = join(root, 'a longer path with blanks', 'elsewhere');

  beforeAll(() => {
    if (FAKETIME === undefined) throw new Error('faketime is missing: `apt-get install faketime` brings it');
    for (const folder of [here, elsewhere]) copyTree(folder);
    build(here, {});
    build(elsewhere, ELSEWHERE);
  }, 1_200_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }), 120_000);

  test('stand more than a year apart', () => {
    const clock = (env: Record<string, string>) =>
      Number(execFileSync('node', ['-p', 'Date.now()'], { env: { ...process.env, ...env } }));
    expect(clock(ELSEWHERE) - clock({})).toBeGreaterThan(365 * 86_400_000);
  });

  test.each(['dist', 'public/data', 'public/embed'])('have the same bytes in %s', (folder) => {
    const [first, second] = [here, elsewhere].map((tree) => checksums(join(tree, folder)));
    expect(first!.length).toBeGreaterThanOrEqual(5);
    expect(second).toEqual(first);
  });
});

/** The files that git knows or would take, and the packages, linked rather than copied where the disk allows. */
function copyTree(folder: string): void {
  const listed = execFileSync('git', ['ls-files', '-z', '-co', '--exclude-standard'], { encoding: 'utf8' });
  for (const file of listed.split('\0').filter((path) => path !== '' && existsSync(path)))
    cpSync(file, join(folder, file), { recursive: true });
  const packages = resolve('node_modules');
  const into = join(folder, 'node_modules');
  try {
    execFileSync('cp', ['-al', packages, into], { stdio: 'pipe' });
  } catch {
    rmSync(into, { recursive: true, force: true });
    execFileSync('cp', ['-a', packages, into]);
  }
}

function build(folder: string, env: Record<string, string>): void {
  // The folder of this run's own node stands first on the path, as npm scripts have it.
  const path = `${dirname(process.execPath)}:${process.env['PATH']}`;
  const { SITE_URL: _site, BASE_PATH: _base, ...rest } = process.env;
  execFileSync('npm', ['run', 'build'], {
    cwd: folder,
    env: { ...rest, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'pipe',
    maxBuffer: 64_000_000,
  });
}

/** `<sha256>  <path>` of every file, hidden ones too, by path. */
function checksums(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map(
      (path) =>
        `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${path.slice(folder.length)}`,
    )
    .sort();
}
