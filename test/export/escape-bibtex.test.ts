import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeBibtex, escapeBibtexUrl } from '../../src/export/escape-bibtex.ts';

test.each([
  ['≥95%', '≥95\\%'],
  ['R&D #1_a $5', 'R\\&D \\#1\\_a \\$5'],
  ['a{b', 'a{\\textbraceleft}b'],
  ['}', '{\\textbraceright}'],
  ['C:\\x', 'C:{\\textbackslash}x'],
  [
    '<5 | ~2^3 "x"',
    '{\\textless}5 {\\textbar} {\\textasciitilde}2{\\textasciicircum}3 {\\textquotedbl}x{\\textquotedbl}',
  ],
  ['法律援助', '法律援助'],
])('%j is %j', (text, escaped) => {
  expect(escapeBibtex(text)).toBe(escaped);
});

test.each([
  ['https://example.org/a_b/?q=%E6%B3%95&x=1#L5', 'https://example.org/a_b/?q=%E6%B3%95&x=1#L5'],
  ['https://example.org/?q=a}b c"\\', 'https://example.org/?q=a%7Db%20c%22%5C'],
])('the address %j is %j', (url, escaped) => {
  expect(escapeBibtexUrl(url)).toBe(escaped);
});

/** As BibTeX counts: a backslash before a brace does not matter. Never below 0, 0 at the end. */
function isBalanced(field: string): boolean {
  let depth = 0;
  for (const character of field) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

test('no text opens or closes a brace that it does not own', () => {
  const text = fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'a', '"', '财', '\n') });
  fc.assert(fc.property(text, (one) => isBalanced(escapeBibtex(one)) && isBalanced(escapeBibtexUrl(one))));
});
