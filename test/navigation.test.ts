import { describe, expect, test } from 'vitest';
import { currentAs, NAVIGATION, navigationGroups } from '../src/navigation.ts';

describe('the navigation', () => {
  test('names each page once', () => {
    const paths = NAVIGATION.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^\/[a-z]+\/$/u);
  });

  test('shows only pages that there are, and no heading without one', () => {
    const groups = navigationGroups((path) => ['/agencies/', '/data/'].includes(path));
    expect(groups.map(({ group, entries }) => [group, entries.map(({ path }) => path)])).toEqual([
      ['browse', ['/agencies/']],
      ['use', ['/data/']],
    ]);
  });

  test.each(['/read/', '/compare/', '/measures/', '/findings/', '/sql/'])('keeps a place for %s', (path) => {
    expect(NAVIGATION.some((entry) => entry.path === path)).toBe(true);
  });
});

test.each([
  ['/agencies/', '/agencies/', 'page'],
  ['/agencies/', '/agencies/dazhu-justice/', 'true'],
  ['/agencies/', '/projects/', undefined],
  ['/', '/agencies/', undefined],
] as const)('%s is current on %s: %s', (section, path, current) => {
  expect(currentAs(section, path)).toBe(current);
});
