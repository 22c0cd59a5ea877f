import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildTree, copyTree } from './copy-tree.ts';

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
    buildTree(here);
    buildTree(elsewhere, ELSEWHERE);
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
