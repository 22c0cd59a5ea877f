import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isolate } from '../../src/i18n/isolate.ts';
import { wordsIn } from '../../src/i18n/language.ts';

test.each(['', '法律援助', '≥95%', 'Bureau of Justice (2024)', '<b>', '一\u200b二'])(
  'leaves %j as it is',
  (words) => {
    expect(isolate(words)).toBe(words);
  },
);

test.each([
  ['甲\u202e乙', '\u2068甲\u202e乙\u2069'],
  ['شرطة', '\u2068شرطة\u2069'],
  ['甲\u2067乙', '\u2068甲\u2067乙\u2069\u2069'],
  ['\u2069\u202e乙', '\u2068\u2068\u2069\u202e乙\u2069'],
])('keeps %j to itself', (words, kept) => {
  expect(isolate(words)).toBe(kept);
});

/** How many isolates are open after each character; a pop without one is lost. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text].map((character) => {
    if (/[\u2066-\u2068]/u.test(character)) depth += 1;
    if (character === '\u2069') depth = Math.max(0, depth - 1);
    return depth;
  });
}

test('whatever is in it, it begins inside an isolate, never leaves it, and leaves none open', () => {
  const marks = fc.constantFrom('\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u202c', 'a', '甲', 'א');
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 12 }), (parts) => {
      const kept = isolate(`א${parts.join('')}`);
      const open = depths(kept);
      expect(open.at(-1)).toBe(0);
      expect(open.slice(0, -1).every((depth) => depth > 0)).toBe(true);
      expect(kept.includes(parts.join(''))).toBe(true);
    }),
  );
});

test('a sentence keeps what is put into it to itself', () => {
  const dictionary = { both: { zh: (name: string, count: number) => `${name}有 ${count} 项`, en: () => '' } };
  expect(wordsIn(dictionary, 'zh').both('甲\u202e乙', 3)).toBe('\u2068甲\u202e乙\u2069有 3 项');
});
