import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readRelease } from '../../src/export/release.ts';

const CHANGELOG = '# Changelog\n\n## 0.2.0 · 2027-01-02\n\n- x\n\n## 0.1.0 · 2026-11-21\n';

test('the version is of package.json, the day of its heading', () => {
  expect(readRelease('{"version":"0.2.0"}', CHANGELOG)).toEqual({ version: '0.2.0', date: '2027-01-02' });
  expect(readRelease('{"version":"0.1.0"}', CHANGELOG)).toEqual({ version: '0.1.0', date: '2026-11-21' });
});

test.each([
  ['{}', /expected a version/],
  ['{"version":"0.3.0"}', /heading "## 0\.3\.0/],
  ['{"version":"0.1"}', /heading "## 0\.1 /],
])('%s is an error', (packageJson, message) => {
  expect(() => readRelease(packageJson, CHANGELOG)).toThrow(message);
});

test('the project has one', async () => {
  const release = readRelease(await readFile('package.json', 'utf8'), await readFile('CHANGELOG.md', 'utf8'));
  expect(release.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
