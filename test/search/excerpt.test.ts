import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';

const shown = (...args: Parameters<typeof excerpt>) =>
  excerpt(...args)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

test.each([
  ['法律援助案件', [{ start: 2, end: 4 }], 80, '法律[援助]案件'],
  ['法律援助', [], 80, '法律援助'],
  [
    '法律援助',
    [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ],
    80,
    '[法律][援助]',
  ],
  ['一二三四五六七八九十', [{ start: 6, end: 8 }], 6, '…五六[七八]九十'],
  ['一二三四五六七八九十', [{ start: 4, end: 5 }], 6, '…三四[五]六七八…'],
  ['一二三四五六七八九十', [], 6, '一二三四五六…'],
  ['', [], 6, ''],
])('%j', (text, marks, length, expected) => {
  expect(shown(text, marks, length)).toBe(expected);
});

test('is no longer than asked, shows the first mark, and cuts no character', () => {
  const mark = fc.tuple(
    fc.string({ unit: fc.constantFrom('一', '😀', 'a'), maxLength: 200 }),
    fc.nat(),
    fc.integer({ min: 3, max: 80 }),
  );
  fc.assert(
    fc.property(mark, ([text, place, length]) => {
      if (text === '') return;
      const characters = [...text];
      const at = characters.slice(0, place % characters.length).join('').length;
      const end = at + (characters[place % characters.length]?.length ?? 0);
      const pieces = excerpt(text, [{ start: at, end }], length);
      const whole = pieces.map((piece) => piece.text).join('');
      expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([
        text.slice(at, end),
      ]);
      expect(whole.length).toBeLessThanOrEqual(length + 4);
      expect(whole.isWellFormed()).toBe(true);
    }),
  );
});
