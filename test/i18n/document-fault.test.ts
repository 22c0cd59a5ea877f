import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultPhrase, faultWords } from '../../src/i18n/document-fault.ts';
import { LIMITS, pastLimit } from '../../src/pipeline/read/limits.ts';

const HAN = /\p{Script=Han}/u;

describe('what a document error says was due', () => {
  const files = globSync('src/pipeline/{read,tidy}/**/*.ts').filter(
    (file) => !/limits|format|docx.table|read-document/u.test(file),
  );
  const quoted = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/'((?:an?|one|the|text|words) [^'$]+)'/gu),
  ]);
  const literals = quoted.map(([, phrase]) => phrase ?? '');

  test('is found in the readers', () => expect(literals.length).toBeGreaterThan(15));

  test.each([...new Set(literals)])('is said in Chinese too: %s', (phrase) => {
    expect(faultPhrase(phrase, 'zh')).toMatch(HAN);
  });

  test.each(Object.keys(LIMITS) as (keyof typeof LIMITS)[])(
    'is said in Chinese too for the limit %s',
    (limit) => {
      expect(faultPhrase(pastLimit('a', limit, '').expected, 'zh')).toMatch(HAN);
    },
  );

  test('stays as printed where it is the document’s own', () => {
    expect(faultPhrase('奇异栏目', 'zh')).toBe('奇异栏目');
    expect(faultPhrase('an empty file', 'en')).toBe('an empty file');
  });
});

test.each([
  ['zh', null, '没有读成。需要有文字层的 PDF，实际是12 页图像（扫描件，没有文字）。'],
  ['en', null, 'Not read. Expected a PDF with a text layer, found 12 pages of images.'],
  ['zh', 3, '没有读成。第 3 行：需要有文字层的 PDF，实际是12 页图像（扫描件，没有文字）。'],
  ['en', 3, 'Not read. Line 3: expected a PDF with a text layer, found 12 pages of images.'],
] as const)('in a sentence: %s, line %s', (lang, line, words) => {
  const fault = { line, column: null, expected: 'a PDF with a text layer', found: '12 pages of images' };
  expect(faultWords(fault, lang)).toBe(words);
});
