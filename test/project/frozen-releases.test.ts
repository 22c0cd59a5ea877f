import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checksumList, readFrozenList, sha256 } from '../../scripts/embed/frozen-list.ts';

const releases = readFrozenList(readFileSync('test/project/frozen-releases.txt', 'utf8'));

test('every release of the list is kept, and every kept one is on the list', () => {
  const kept = globSync('public/r/*').map((path) => path.replaceAll('\\', '/').slice('public/r/'.length));
  expect(releases.map(({ version }) => version).sort()).toEqual(kept.sort());
  expect(releases.length).toBeGreaterThan(0);
});

describe.each(releases)('release $version', ({ version, sha256: expected }) => {
  const folder = `public/r/${version}`;
  const paths = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));

  test('has the files it had, to the byte, and no others', () => {
    const sums = checksumList(new Map(paths.map((path) => [path, readFileSync(join(folder, path))])));
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8')).toBe(sums);
    expect(sha256(sums)).toBe(expected);
  });

  test('needs nothing of another build, whatever folder the site stands in', () => {
    for (const path of paths.filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(folder, path), 'utf8');
      expect([path, /(?:href|src|data-\w+)="\/|_astro/.exec(html)?.[0]]).toEqual([path, undefined]);
    }
  });

  test('is small', () => {
    const bytes = paths.reduce((sum, path) => sum + readFileSync(join(folder, path)).length, 0);
    expect(bytes).toBeLessThan(1_500_000);
  });
});
