import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRelease } from '../../src/export/release.ts';
import { siteWords } from '../../src/i18n/site.ts';

const text = readFileSync('CITATION.cff', 'utf8');
/** A line `key: value` at the top level. */
const field = (key: string) => new RegExp(`^${key}: (.+)$`, 'mu').exec(text)?.[1];

test('CITATION.cff is of the release that the changelog names', () => {
  const release = readRelease(readFileSync('package.json', 'utf8'), readFileSync('CHANGELOG.md', 'utf8'));
  expect({ version: field('version'), date: field('date-released') }).toEqual(release);
});

test('CITATION.cff has what the format requires, in the words of the site', () => {
  expect(field('cff-version')).toBe('1.2.0');
  expect(field('message')).toBeTruthy();
  expect(field('title')).toContain(`${siteWords.siteName.zh} · ${siteWords.siteName.en}`);
  expect(field('license')).toBe('CC-BY-4.0');
  expect(text).toMatch(/^authors:\n {2}- name: /mu);
});
