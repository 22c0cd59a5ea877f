import { expect, test } from 'vitest';
import { fieldDictionary } from '../../src/export/field-dictionary.ts';
import { readmeText } from '../../src/export/readme.ts';
import { RELEASE } from './fixture.ts';

const words = fieldDictionary();
const text = readmeText(
  RELEASE,
  [
    { name: 'agencies', rows: 5 },
    { name: 'themes', rows: 16 },
  ],
  words,
);

test('says the release, each table with its rows, and every column of those tables', () => {
  expect(text).toContain('0.1.0 (2026-11-21)');
  expect(text).toContain('| agencies | 机构 | Agencies | 5 |');
  for (const { name, zh } of [...words.agencies.columns, ...words.themes.columns]) {
    expect(text).toContain(`| ${name} |`);
    expect(text).toContain(zh);
  }
  expect(text).not.toContain('indicator_id');
});
