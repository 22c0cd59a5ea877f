import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readChangeLog } from '../../src/export/change-log.ts';
import { readRelease } from '../../src/export/release.ts';

const LOG = `# Changelog

Words before.

## 0.2.0 · 2027-01-02

- Two lines
  of one item.
- Another.

## 0.1.0 · 2026-11-21

- First.
`;

test('reads releases, newest first, with their items', () => {
  expect(readChangeLog(LOG)).toEqual([
    { version: '0.2.0', date: '2027-01-02', items: ['Two lines of one item.', 'Another.'] },
    { version: '0.1.0', date: '2026-11-21', items: ['First.'] },
  ]);
});

test('the project’s own log begins with the release that is built', () => {
  const log = readFileSync('CHANGELOG.md', 'utf8');
  expect(readChangeLog(log)[0]).toMatchObject(readRelease(readFileSync('package.json', 'utf8'), log));
});

test.each([
  ['## next\n', 'found "next"'],
  ['## 0.1.0 · 2026-11-21\n\nA paragraph.\n', 'found "A paragraph."'],
])('refuses %j', (log, message) => {
  expect(() => readChangeLog(log)).toThrow(message);
});
